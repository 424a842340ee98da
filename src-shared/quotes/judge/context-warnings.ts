import type { QuoteWarning } from '../../domain/quote-check';
import { foldWord } from '../../text/fold';
import { words } from '../../text/words';
import { say } from '../../words/say';
import { isInterjection } from './different-answers';
import type { Hearing } from './hearing';
import { meaningOfTerm } from './meaning-words';
import { governingClause, unprintedRest, type UnprintedRest } from './unprinted-rest';

/** Clauses that turn what follows them into something else than a plain statement. */
const TURNS_BEFORE = new RegExp(
  [
    String.raw`\b(?:do|does|did|would|could|can|should|is|was|are|were|have|has|had)(?:n[’']?t| not| never)(?: \w+)? (?:think|believe|say|said|know|suggest\w*|mean|see|feel|claim\w*|sure|true|certain|convinced|saying|clear)(?: to say)?(?: that| if| whether)?`,
    String.raw`\b(?:not|never) (?:saying|sure|true|certain|convinced|clear|that|because|as if|suggesting|claiming|to say)(?: that| if| whether)?`,
    String.raw`\b(?:cannot|can[’']t) (?:say|believe|imagine|tell you)(?: that| if| whether)?`,
    String.raw`\b(?:doubt|deny|denied|denies|pretend\w*|wish|wished|imagine|suppose|supposing|assuming|used to think|used to believe|disagree)(?: that| if| whether)?`,
    String.raw`\b(?:if|unless|as if|as though|even if|only if|whether|in case|until|except(?: that)?|lest|provided(?: that)?|supposedly)`,
    String.raw`\b(?:people|they|some|others|critics|everybody|everyone|he|she|you|one)(?: \w+)? (?:say|says|said|think|thinks|thought|claim|claims|claimed|believe|believes|believed|told (?:me|us|them|him|her)|argue|argued|might think|would say|could say)(?: that)?`,
    String.raw`\b(?!i |we |i[’']ve |we[’']ve )[\p{L}’']+ (?:said|says|claimed|claims|insisted|insists|argued|argues|alleged|alleges|promised|swore|pretended)(?: that)?`,
    String.raw`\bit[’']?s? (?:is |was )?(?:not|n[’']t) (?:as if|that|true that|like)`,
  ]
    .map((source) => `(?:${source})`)
    .join('|')
    .replace(/^/, '(?:')
    // print may begin behind the subject of what was not meant: “I don’t think he | knew about it”
    .replace(/$/, String.raw`)(?: (?:i|you|he|she|it|we|they|this|that|there|these|those))?[\s,]*$`),
  'iu',
);

const TURNS_AFTER =
  /^[\s,;:–—-]*(?:but|if|unless|except|although|though|however|only if|only when|until|or so|as long as|provided|assuming|or at least|at least|in theory|supposedly|which (?:is|was|turned out)(?: not|n[’']t)|so (?:they|he|she) (?:say|says|said|claim)|or (?:that|so) (?:i|we) thought|would be (?:wrong|nonsense|a lie)|is (?:wrong|nonsense|a lie|not true))\b/i;
const NEXT_TURNS =
  /^(?:But|Except|Unless|Although|Though|However|Only)\b|^(?:That[’']s|That was|Which is) (?:not true|a lie|wrong|nonsense)|^(?:Just |I[’']m )?(?:kidding|joking)\b|^Not\b[.!]?/;

/** The unprinted rest of the sentence, on either side, that turns what is printed; and answers that lean on a question. */
export function contextWarnings(hearing: Hearing, piece: PiecePlace = WHOLE): QuoteWarning[] {
  const rest = unprintedRest(hearing.interview, hearing.passage);
  return [
    ...(piece.first ? beforeWarnings(rest) : []),
    ...(piece.last ? afterWarnings(hearing, rest) : []),
    ...(piece.first && piece.last ? bareAnswer(hearing, rest) : []),
  ];
}

/** Which edges of the quotation a piece of it has. */
export interface PiecePlace {
  readonly first: boolean;
  readonly last: boolean;
}

const WHOLE: PiecePlace = { first: true, last: true };

function beforeWarnings({ before }: UnprintedRest): QuoteWarning[] {
  if (before.trim() === '') return [];
  const found: QuoteWarning[] = [];
  if (TURNS_BEFORE.test(before.replace(/\b(?:um|uh|er)\b[\s,]*/gi, ''))) {
    found.push({ kind: 'context', ...say('quotes.beginsAfter', { words: shortened(before) }) });
  }
  const { negated, hedged, text } = governingOf(before);
  if (negated) {
    found.push({ kind: 'meaning', ...say('quotes.negatedBefore', { words: shortened(before) }) });
  } else if (hedged) {
    found.push({ kind: 'meaning', ...say('quotes.hedgedBefore', { words: text }) });
  }
  return found;
}

/** Does the text before a passage negate or hedge its first words? */
export function isGoverned(before: string): boolean {
  const { negated, hedged } = governingOf(before);
  return negated || hedged;
}

function governingOf(before: string): { negated: boolean; hedged: boolean; text: string } {
  const { text, words: clause } = governingClause(before);
  const terms = clause.slice(-3).flatMap((word) => foldWord(word.text));
  const says = terms.some(
    (term) => meaningOfTerm(term) === 'negation' && term !== 'few' && term !== 'little',
  );
  return {
    negated: says && !/[,;:—–-]\s*$/.test(before),
    hedged: clause.length <= 5 && HEDGE_CLAUSE.test(text),
    text,
  };
}

/** A clause that is nothing but a hedge, in front of what it hedges. */
const HEDGE_CLAUSE =
  /^(?:(?:and|so|but|well|because|yeah|no|um|uh|like)\s+)*(?:i (?:\w+ )?(?:think|guess|believe|suppose|suspect|assume|hope|feel)(?: like)?(?: that)?|(?:probably|maybe|perhaps|possibly|apparently|presumably|supposedly|allegedly|reportedly|arguably)|it (?:seems|seemed|appears|looks)(?: like| that| to me)*|my guess is(?: that)?|as far as i know|in my opinion|i[’']m (?:not sure|pretty sure|guessing)(?: that)?|i (?:would|[’']d) (?:say|guess|think)(?: that)?|almost|not|never)$/i;

const HEDGE_TAIL =
  /^[\s,;–—-]*(?:i (?:\w+ )?(?:think|guess|believe|suppose|suspect|assume)|(?:probably|maybe|perhaps|possibly|apparently|presumably|supposedly|allegedly)|it seems|as far as i know|in my opinion|or something|or whatever)[\s,]*[.?!…]?\s*$/i;

function afterWarnings(hearing: Hearing, { after, next, stop }: UnprintedRest): QuoteWarning[] {
  const goesOn = words(after).length > 0;
  if (goesOn && (NEGATED_NEXT.test(after) || hidesNegation(hearing, after))) {
    return [{ kind: 'meaning', ...say('quotes.negatedAfter', { words: shortenedAfter(after) }) }];
  }
  if (goesOn && HEDGE_TAIL.test(after)) {
    return [{ kind: 'meaning', ...say('quotes.hedgedAfter', { words: shortenedAfter(after) }) }];
  }
  if (goesOn && TURNS_AFTER.test(after)) {
    return [{ kind: 'context', ...say('quotes.goesOn', { words: shortenedAfter(after) }) }];
  }
  if (!goesOn && NEXT_TURNS.test(next)) {
    return [{ kind: 'context', ...say('quotes.goesStraightOn', { words: shortenedAfter(next) }) }];
  }
  return stop.includes('?') && isPrintedAsSaid(hearing) ? [{ kind: 'context', ...say('quotes.asked') }] : [];
}

const NEGATED_NEXT = /^[\s,]*(?:not|never|neither|nor)\b|^n[’']t\b/i;

/** Print ends in the editor's own words, in place of spoken ones that negate: `what [did]` for `what did not`. */
function hidesNegation({ alignment }: Hearing, after: string): boolean {
  if (alignment.printed.at(-1)?.bracketed !== true) return false;
  const terms = words(after)
    .slice(0, 2)
    .flatMap(({ text }) => foldWord(text));
  return terms.some((term) => meaningOfTerm(term) === 'negation');
}

/** Print ends in a full stop, or in a comma before an attribution that asks nothing. */
function isPrintedAsSaid({ storyText, quotation }: Hearing): boolean {
  const last = quotation.pieces.at(-1)!;
  const printed = storyText.slice(last.start, last.end).trimEnd();
  if (/[.!]$/.test(printed)) return true;
  const verb = quotation.attribution?.verb ?? '';
  return /,$/.test(printed) && verb !== '' && !/^(?:ask|wonder|inquir|enquir|quer)/i.test(verb);
}

const YES_OR_NO =
  /^(?:yes|yeah|yep|no|nope|never|exactly|absolutely|sure|correct|right|definitely|certainly|of course|totally|not really|not at all|(?:i|he|she|they|we|it) (?:do|does|did|was|were|am|is|are|has|have|had|would|could|can|will)(?: not|n[’']t)?)\s*(?:[,.!?;—–-]|$)/i;
/** Words of an answer that is made of nothing but its question. */
const EMPTY = new Set(
  'yes yeah yep no nope not never ever exactly absolutely sure correct right definitely certainly of course totally really at all i we you he she it they me us them that this those these do did does don’t didn’t was were is are am have has had would could should will can wouldn’t couldn’t wasn’t weren’t isn’t aren’t it’s that’s question doubt without and so very much always maybe perhaps probably please'.split(
    ' ',
  ),
);

/** `Yes, absolutely`: says nothing without what was asked. */
function bareAnswer({ interview, passage, line }: Hearing, { before }: UnprintedRest): QuoteWarning[] {
  const first = interview.segments.findIndex(({ id }) => id === passage.from.segmentId);
  const said = line.words.map(({ text }) => text.toLowerCase().replace(/'/g, '’'));
  const opens =
    words(before).length === 0 &&
    words(interview.segments[first]!.text.slice(0, passage.from.offset)).length === 0;
  if (!opens || said.length > 8) return [];
  const question = questionBefore(interview.segments, first);
  if (question === null) return [];
  const bare = said.length <= 3 || YES_OR_NO.test(passage.exact) || said.every((word) => EMPTY.has(word));
  return bare ? [{ kind: 'context', ...say('quotes.bareAnswer', { words: shortened(question) }) }] : [];
}

/** What was asked right before a turn; interjections aside. */
function questionBefore(segments: Hearing['interview']['segments'], turn: number): string | null {
  const speaker = segments[turn]!.speakerId;
  for (let at = turn - 1; at >= Math.max(0, turn - 3); at--) {
    const { text, speakerId } = segments[at]!;
    if (speakerId === speaker && speaker !== null) continue;
    if (/\?["”’)\]]*\s*$/.test(text)) return text.trim();
    if (!isInterjection(text)) return null;
  }
  return null;
}

function shortened(before: string): string {
  const text = before.trim();
  return text.length > 60 ? `…${text.slice(-60).replace(/^\S*\s/, '')}` : text;
}

function shortenedAfter(after: string): string {
  const text = after.trim().replace(/^[,;–—-]+\s*/, '');
  return text.length > 70 ? `${text.slice(0, 70).replace(/\s\S*$/, '')}…` : text;
}
