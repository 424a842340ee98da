import { bundles } from './bundles';
import { check } from './check';
import { claim } from './claim';
import { commands } from './commands';
import { common } from './common';
import { counts } from './counts';
import { deeds } from './deeds';
import { desk } from './desk';
import { dialogs } from './dialogs';
import { details } from './details';
import { differences } from './differences';
import { exporting } from './exporting';
import { frame } from './frame';
import { galley } from './galley';
import { gate } from './gate';
import { houseStyle } from './house-style';
import { importing } from './importing';
import { journal } from './journal';
import { keyMap } from './key-map';
import { keyNames } from './key-names';
import { kinds } from './kinds';
import { ledger } from './ledger';
import { library } from './library';
import { machine } from './machine';
import { menu } from './menu';
import { notices } from './notices';
import { palette } from './palette';
import { people } from './people';
import { problems } from './problems';
import { record } from './record';
import { recording } from './recording';
import { recovery } from './recovery';
import { roles } from './roles';
import { seal } from './seal';
import { sentences } from './sentences';
import { settings } from './settings';
import { standings } from './standings';
import { start } from './start';
import { terms } from './terms';
import { tour } from './tour';
import { transcript } from './transcript';
import { trash } from './trash';
import { verdicts } from './verdicts';
import { versions } from './versions';
import { whoSaid } from './who-said';

/** Every text of Stet in English, by noun and screen. A text that is not here is shown nowhere. */
export const ENGLISH = {
  /** The BCP 47 tag by which dates and numbers are written. */
  locale: 'en-US',
  bundles,
  check,
  claim,
  commands,
  common,
  counts,
  deeds,
  desk,
  dialogs,
  details,
  differences,
  exporting,
  frame,
  galley,
  gate,
  houseStyle,
  importing,
  journal,
  keyMap,
  keyNames,
  kinds,
  ledger,
  library,
  machine,
  menu,
  notices,
  palette,
  people,
  problems,
  record,
  recording,
  recovery,
  roles,
  seal,
  sentences,
  settings,
  standings,
  start,
  terms,
  tour,
  transcript,
  trash,
  verdicts,
  versions,
  whoSaid,
};
