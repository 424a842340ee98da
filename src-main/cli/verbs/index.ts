import type { Verb } from '../verb';
import { bundle, unbundle } from './bundle';
import { check } from './check';
import { diff } from './diff';
import { exportVerb } from './export';
import { find } from './find';
import { gate } from './gate';
import { hold } from './hold';
import { importVerb } from './import';
import { indexVerb } from './index-verb';
import { ledger } from './ledger';
import { list } from './list';
import { newVerb } from './new';
import { notice } from './notice';
import { purge } from './purge';
import { read } from './read';
import { seal, unseal } from './seal';
import { show } from './show';
import { verify } from './verify';

/** Everything that `stet` can do, in the order of the help. */
export const VERBS: readonly Verb[] = [
  newVerb,
  importVerb,
  list,
  show,
  diff,
  read,
  check,
  find,
  indexVerb,
  gate,
  exportVerb,
  notice,
  ledger,
  verify,
  hold,
  purge,
  seal,
  unseal,
  bundle,
  unbundle,
];
