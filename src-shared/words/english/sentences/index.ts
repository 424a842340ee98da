import { bundleClauses, bundleFiles } from './bundle-files';
import { changes } from './changes';
import { commands } from './commands';
import { draftReports } from './draft-reports';
import { gate } from './gate';
import { lint } from './lint';
import { opening } from './opening';
import { proof } from './proof';
import { proposals } from './proposals';
import { quotes } from './quotes';
import { damage, refusals, traps } from './refusals';
import { reopened, revised } from './reopened';
import { broughtIn, checking, disk, purge, services } from './services';
import { steps } from './steps';
import { findings, journals, libraryOpening, store } from './store';
import { transcriptReports } from './transcript-reports';

/** Every sentence that checks and services make, by noun. Said by `say`, told in a language by `told`. */
export const sentences = {
  broughtIn,
  bundleClauses,
  bundleFiles,
  changes,
  checking,
  commands,
  damage,
  disk,
  draftReports,
  findings,
  gate,
  journals,
  libraryOpening,
  lint,
  opening,
  proof,
  proposals,
  purge,
  quotes,
  refusals,
  reopened,
  revised,
  services,
  steps,
  store,
  transcriptReports,
  traps,
};
