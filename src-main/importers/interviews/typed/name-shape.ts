import { labelKey } from '../speakers/label-key';
import { isTapeMark } from './tape-marks';

/**
 * How much a label looks like somebody's name.
 * `role`: `Interviewer`, `Speaker 2`, `Unidentified Male`. `full`: two and more capitalised words. `single`: one.
 * `initial`: one capital. `lower`: no capitals, as in a chat. `null`: a sentence or its beginning.
 */
export type NameShape = 'role' | 'full' | 'single' | 'initial' | 'lower';

const ROLE =
  /^(?:(?:the |un)?(?:identified |known )?(?:int(?:erviewer|erviewee)?|q(?:uestion)?|a(?:nswer)?|moderator|host|co-?host|reporter|journalist|presenter|narrator|announcer|anchor|operator|editor|producer|guest|speaker|participant|respondent|subject|source|witness|court|clerk|counsel|examiner|translator|interpreter|caller|voice|voiceover|voice[- ]over|man|woman|male|female|boy|girl|child|person|student|audience(?: member)?|crowd|all|both|everyone|unknown|unidentified|multiple speakers?|me|you)(?: (?:speaker|voice|man|woman|male|female|person|member))?(?: ?#?\d{1,3}| [a-h])?|speaker[_ ]?\d+|spk[_ ]?\d+|s\d{1,2}|p\d{1,2}|ch[_ ]?\d+)$/;

/** Words that begin a sentence or a remark and never a name. */
const NO_NAME = new Set(
  `a an the so and but or nor for yet well yes no nope okay ok oh ah um uh er yeah yep right now then here there this
  that these those it its he she they we i my your his her our their what when where why how who whom whose which if
  because although though while since until unless after before first second secondly third thirdly finally lastly
  next note notes nb example examples in on at to from with by of as also again one two three four five six seven
  eight nine ten ps source sources fact point problem just maybe let look see think thing things today tomorrow
  yesterday update correction clarification warning tip http https www email mail phone tel fax re date time location
  place duration subject recorded recording file filename transcript transcribed title interview episode part chapter
  section figure table page topic topics keywords summary abstract description link links url website re cc bcc sent
  is are was were be been do does did have has had can could would should might must not all some any each
  every both either like said says asked remember meaning basically actually anyway obviously sure great good sorry
  please thanks thank wow hey hi hello welcome bye goodbye question: answer: quote unquote`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const LONGEST_NAME = 60;
const MOST_WORDS = 6;
const PARTICLE =
  /^(?:de|da|do|dos|das|di|du|del|della|der|den|des|la|le|les|van|von|vom|zu|zur|bin|ibn|al|el|y|e|of|the|and|und|et|’t|'t|ter|ten|af|av)$/i;
/** A capital or a letter of a script without case, then letters, digits and the marks that names have. */
const CAPITALISED = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}’'`._&/-]*$/u;
const CASELESS = /^[\p{Lo}\p{M}・]{1,12}$/u;

/** What a label (without its colon) looks like. */
export function nameShape(label: string): NameShape | null {
  const name = label.trim();
  if (name.length > LONGEST_NAME || !/\p{L}/u.test(name)) return null;
  const key = labelKey(name);
  if (isTapeMark(name)) return null;
  if (/^\p{Lu}\d?$/u.test(name)) return 'initial';
  if (ROLE.test(key)) return 'role';
  if (/[?!;…|=<>{}\\]|\.\.|\d{4,}|:\/\//.test(name)) return null;
  const words = name
    .replace(/["“”()*]/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '' && word !== '&');
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const shape = shapeOfWords(words);
  if (!NO_NAME.has(words[0]!.toLowerCase().replace(/[^\p{L}]+$/u, ''))) return shape;
  // `On Freund` is a name if it comes back, `So Then` never does
  return shape === 'full' ? 'single' : null;
}

function shapeOfWords(words: readonly string[]): NameShape | null {
  if (words.every((word) => CASELESS.test(word))) return words.length === 1 ? 'single' : 'full';
  if (endsInsideSentence(words)) return null;
  const capitalised = words.filter((word) => CAPITALISED.test(trimmed(word)));
  const others = words.filter((word) => !CAPITALISED.test(trimmed(word)));
  if (capitalised.length === 0) {
    return words.every((word) => /^[\p{Ll}\p{N}._'’-]+$/u.test(word)) ? 'lower' : null;
  }
  if (!CAPITALISED.test(trimmed(words[0]!)) && !PARTICLE.test(words[0]!)) return null;
  if (!others.every((word) => PARTICLE.test(word) || /^#?\d{1,3}$/.test(word))) return null;
  return capitalised.length > 1 ? 'full' : 'single';
}

/** A full stop after a longer word in lower case ends a sentence; `St.`, `Jr.`, `J.` and `Ph.D.` do not. */
function endsInsideSentence(words: readonly string[]): boolean {
  return words.some((word) => /\p{Ll}{4,}\.$/u.test(word));
}

/** Names may carry signs that are no letters: `Rosa✿`, `O’Dea,`, `$KIPPER`. */
function trimmed(word: string): string {
  return word.replace(/^[$#@]+|[^\p{L}\p{N}]+$/gu, '');
}
