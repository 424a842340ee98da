import { foldWord } from '../../text/fold';

/*
 * Words that carry the meaning of a sentence: with one of them dropped, added or changed, it says something else.
 * Listed as they are written, known by their folded forms (see `foldWord`).
 */
const NEGATIONS =
  'not no never none nothing nobody nowhere neither nor without hardly barely scarcely few little unable fail failed refuse refused deny denied';
const MODALS = 'could would should must may might can will shall ought able';
const QUANTIFIERS =
  'all some most many much every everyone everybody everything each any anyone several always often sometimes rarely seldom usually mostly only just both half more less least fewer fewest entire whole twice thrice majority minority almost nearly roughly approximately';
const HEDGES =
  'probably perhaps maybe possibly likely unlikely apparently allegedly reportedly supposedly presumably arguably think thought believe guess suppose suspect assume seem seems seemed appears appeared hope tend tends tended';
const TURNS =
  'if unless except but although though before after until since because increase increased decrease decreased rise rises rose fall falls fell above below up down safe unsafe open closed win won lose lost better worse best worst high low higher lower first last yes true false legal illegal guilty innocent with against for';
const UNITS =
  'percent dollar euro pound cent yen meter kilometer centimeter millimeter mile yard foot feet inch inches second minute hour day week month year decade century million billion trillion thousand hundred dozen ton tonne kilogram gram ounce liter gallon acre hectare degree seconds minutes hours days weeks months years decades centuries miles yards tons tonnes grams ounces liters litres gallons acres hectares metres kilometres meters kilometers millions billions thousands hundreds dozens points times';

/** Why a word that print left out, added or changed may turn the meaning. */
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

/** Pairs of words of which one says the contrary of the other. */
const CONTRARIES = contraries(
  'good bad, right wrong, correct incorrect, love hate, like dislike, same different, same opposite, similar different, buy sell, bought sold, hire fire, hired fired, accept reject, accepted rejected, approve reject, approved rejected, support oppose, supported opposed, allow forbid, allowed banned, allowed forbidden, start stop, started stopped, begin end, gain lose, gained lost, succeed fail, succeeded failed, success failure, strong weak, big small, large small, long short, early late, earlier later, old new, young old, fast slow, faster slower, easy hard, easy difficult, cheap expensive, rich poor, hot cold, full empty, public private, inside outside, friend enemy, ally enemy, win lose, winning losing, alive dead, life death, add remove, added removed, push pull, raise lower, raised lowered, improve worsen, improved worsened, agree disagree, remember forget, remembered forgot, present absent, proud ashamed, careful careless, positive negative, optimistic pessimistic, major minor, maximum minimum, top bottom, north south, east west, left right, import export, employer employee, borrow lend, grow shrink, growing shrinking, help hurt, helped hurt, happy sad, clean dirty, man woman, men women, male female, his her, he she, mother father, son daughter, brother sister, husband wife, pass fail, passed failed, arrive leave, arrived left',
);

function contraries(list: string): ReadonlySet<string> {
  return new Set(
    list.split(', ').flatMap((pair) => {
      const [a, b] = pair.split(' ').map((word) => foldWord(word)[0]!) as [string, string];
      return [`${a} ${b}`, `${b} ${a}`];
    }),
  );
}

/** `safe` and `unsafe`, `legal` and `illegal`, `hopeful` and `hopeless`, `bought` and `sold`. */
export function areOpposites(a: string, b: string): boolean {
  if (CONTRARIES.has(`${a} ${b}`)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 2 && PREFIXES.some((prefix) => long === prefix + short)) return true;
  return a.replace(/ful$/, '') === b.replace(/less$/, '') || b.replace(/ful$/, '') === a.replace(/less$/, '');
}

/** `bigger` or `big` printed as `biggest`, or the other way round: a comparison made a record, or unmade. */
export function changesRank(a: string, b: string): boolean {
  const [top, other] = a.endsWith('est') ? [a, b] : [b, a];
  if (!top.endsWith('est') || top.length < 6 || other.endsWith('est')) return false;
  const stem = top.slice(0, -3);
  const plain = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')];
  return other === `${stem}er` || plain.includes(other);
}
