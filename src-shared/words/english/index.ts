import { check } from './check';
import { commands } from './commands';
import { common } from './common';
import { counts } from './counts';
import { deeds } from './deeds';
import { differences } from './differences';
import { exporting } from './exporting';
import { frame } from './frame';
import { houseStyle } from './house-style';
import { importing } from './importing';
import { journal } from './journal';
import { keyMap } from './key-map';
import { keyNames } from './key-names';
import { kinds } from './kinds';
import { ledger } from './ledger';
import { library } from './library';
import { machine } from './machine';
import { notices } from './notices';
import { palette } from './palette';
import { people } from './people';
import { record } from './record';
import { recording } from './recording';
import { recovery } from './recovery';
import { roles } from './roles';
import { seal } from './seal';
import { settings } from './settings';
import { standings } from './standings';
import { start } from './start';
import { terms } from './terms';
import { tour } from './tour';
import { trash } from './trash';
import { verdicts } from './verdicts';

/** Every text of Stet in English, by noun and screen. A text that is not here is shown nowhere. */
export const ENGLISH = {
  /** The BCP 47 tag by which dates and numbers are written. */
  locale: 'en-US',
  check,
  commands,
  common,
  counts,
  deeds,
  differences,
  exporting,
  frame,
  houseStyle,
  importing,
  journal,
  keyMap,
  keyNames,
  kinds,
  ledger,
  library,
  machine,
  notices,
  palette,
  people,
  record,
  recording,
  recovery,
  roles,
  seal,
  settings,
  standings,
  start,
  terms,
  tour,
  trash,
  verdicts,
};
