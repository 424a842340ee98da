import { foldWord } from '../../text/fold';

/*
 * Words that carry the meaning of a sentence: with one of them dropped, added or changed, it says something else.
 * Folded forms, see `foldWord`: contractions are written out (`don’t` → `do not`), numbers are as they are spoken.
 */
const NEGATIONS =
  'not no never none nothing nobody nowhere neither nor without cannot hardly barely scarcely few little';
const MODALS = 'could would should must may might can will shall ought';
const QUANTIFIERS =
  'all some most many every each any several always often sometimes rarely seldom usually only both half more less least fewer';
const HEDGES =
  'probably perhaps maybe possibly likely apparently allegedly reportedly think believe guess suppose seem seems';
const TURNS =
  'before after until since increase increased decrease decreased rise rose fell above below up down safe unsafe';
const UNITS =
  'percent dollar dollars euro euros pound pounds cent cents meter meters metre metres kilometer kilometers mile miles foot feet inch inches day days week weeks month months year years hour hours minute minutes million billion thousand hundred dozen tons tonnes';

export type MeaningKind = 'negation' | 'modal' | 'quantifier' | 'hedge' | 'turn' | 'unit' | 'number' | 'name';

const KINDS = new Map<string, MeaningKind>(
  (
    [
      ['negation', NEGATIONS],
      ['modal', MODALS],
      ['quantifier', QUANTIFIERS],
      ['hedge', HEDGES],
      ['turn', TURNS],
      ['unit', UNITS],
    ] as const
  ).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind] as const)),
);

/** What a word does for the meaning, or `null`. `opens`: it stands first in its sentence, so a capital says nothing. */
export function meaningOf(word: string, opens: boolean): MeaningKind | null {
  const terms = foldWord(word);
  if (terms.some((term) => /^\d/.test(term))) return 'number';
  for (const term of terms) {
    const kind = KINDS.get(term);
    if (kind) return kind;
  }
  return !opens && /^\p{Lu}\p{Ll}/u.test(word) && !/^I(['’]|$)/.test(word) ? 'name' : null;
}
