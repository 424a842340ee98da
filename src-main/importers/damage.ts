import type { SaidSentence } from '../../src-shared/words/say';
import { say } from '../../src-shared/words/say';

const CUT_OFF =
  /end of central directory|unexpected end|unexpected EOF|end of (?:data|input|file|stream)|unterminated|truncated|not enough bytes/i;
const PACKED =
  /invalid (?:stored|block|bit length|distance|literal|code|window|local file header|central directory|signature|zip)|incorrect (?:header|data)|too many bytes|compression|zip64|unknown compression/i;
const NAMES = /absolute path|invalid relative path|invalid characters in fileName|backslash/i;

/** What is wrong with a damaged file, as a person can understand it, from what its reader threw. */
export function damageOf(error: unknown): { readonly why: SaidSentence; readonly detail: string } {
  const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  if (CUT_OFF.test(detail)) return { why: say('damage.cutOff'), detail };
  if (PACKED.test(detail)) return { why: say('damage.packed'), detail };
  if (NAMES.test(detail)) return { why: say('damage.names'), detail };
  return { why: say('damage.inside'), detail };
}
