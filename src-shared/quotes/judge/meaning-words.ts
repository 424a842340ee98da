import { foldWord } from '../../text/fold';

/*
 * Words that carry the meaning of a sentence: with one of them dropped, added or changed, it says something else.
 * Listed as they are written, known by their folded forms (see `foldWord`).
 */
const NEGATIONS =
  'not no never none nothing nobody nowhere neither nor without hardly barely scarcely few little unable fail failed refuse refused deny denied';
const MODALS = 'could would should must may might can will shall ought';
const QUANTIFIERS =
  'all some most many much every everyone everybody everything each any anyone several always often sometimes rarely seldom usually mostly only just both half more less least fewer fewest entire whole majority minority almost nearly roughly approximately';
const HEDGES =
  'probably perhaps maybe possibly likely unlikely apparently allegedly reportedly supposedly presumably arguably think thought believe guess suppose suspect assume seem seems seemed appears appeared hope';
const TURNS =
  'if unless except but although though before after until since because increase increased decrease decreased rise rises rose fall falls fell above below up down safe unsafe open closed win won lose lost better worse best worst high low higher lower first last yes true false legal illegal guilty innocent with against for';
const UNITS =
  'percent dollar euro pound cent yen meter kilometer centimeter millimeter mile yard foot feet inch inches second minute hour day week month year decade century million billion trillion thousand hundred dozen ton tonne kilogram gram ounce liter gallon acre hectare degree seconds minutes hours days weeks months years decades centuries miles yards tons tonnes grams ounces liters litres gallons acres hectares metres kilometres meters kilometers millions billions thousands hundreds dozens points times';

export type MeaningKind = 'negation' | 'modal' | 'quantifier' | 'hedge' | 'turn' | 'unit' | 'number' | 'name';

/** Words of these kinds that print and speech use so loosely that only a change against another one counts. */
const LOOSE = new Set('with for but just since because up much hope like if though'.split(' '));

const KINDS = new Map<string, MeaningKind>(
  (
    [
      ['turn', TURNS],
      ['quantifier', QUANTIFIERS],
      ['hedge', HEDGES],
      ['modal', MODALS],
      ['unit', UNITS],
      ['negation', NEGATIONS],
    ] as const
  ).flatMap(([kind, list]) => list.split(' ').map((word) => [foldWord(word)[0]!, kind] as const)),
);

/** What a folded term does for the meaning, or `null`. */
export function meaningOfTerm(term: string): MeaningKind | null {
  if (/^-?\d/.test(term)) return 'number';
  return KINDS.get(term) ?? null;
}

/** Said so loosely (`but`, `just`, `with`) that leaving it out changes nothing by itself. */
export function isLoose(term: string): boolean {
  return LOOSE.has(term);
}

const PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis'];

/** `safe` and `unsafe`, `legal` and `illegal`, `hopeful` and `hopeless`. */
export function areOpposites(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 2 && PREFIXES.some((prefix) => long === prefix + short)) return true;
  return a.replace(/ful$/, '') === b.replace(/less$/, '') || b.replace(/ful$/, '') === a.replace(/less$/, '');
}
