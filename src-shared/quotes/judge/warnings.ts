import type { Instant } from '../../domain/instant';
import type { Interview } from '../../domain/interview';
import type { Candidate, Difference, Quotation, QuoteWarning } from '../../domain/quote-check';
import { termsInForce } from '../../domain/terms-in-force';
import { foldWord } from '../../text/fold';
import { words } from '../../text/words';
import { rangeOf } from '../find/candidate';
import { meaningOf } from './meaning-words';

/** What a warning looks at beside the difference itself. */
export interface Heard {
  readonly quotation: Quotation;
  readonly interview: Interview;
  readonly passage: Candidate;
  readonly differences: readonly Difference[];
  readonly now: Instant;
}

/** Differences that touch what the sentence says; an elision or dropped debris can hide one too. */
export function meaningWarnings({ differences }: Heard): QuoteWarning[] {
  return differences.flatMap(({ kind, printed, printedWords, spoken, spokenWords }): QuoteWarning[] => {
    if (kind === 'typography' || sameWhenFolded(printedWords, spokenWords)) return [];
    const gone = telling(spokenWords, printedWords);
    const put = telling(printedWords, spokenWords);
    const word = gone[0] ?? put[0];
    if (word === undefined) return [];
    const message =
      gone.length > 0 && put.length > 0
        ? `Spoken “${gone.join(' ')}” is printed as “${put.join(' ')}”.`
        : gone.length > 0
          ? `A spoken “${gone.join(' ')}” is missing in print.`
          : `“${put.join(' ')}” was not said here.`;
    return [{ kind: 'meaning', message, printed, spoken }];
  });
}

/** `212` for `two hundred and twelve` is a difference, and not one of meaning. */
function sameWhenFolded(a: string, b: string): boolean {
  const folded = (side: string): string =>
    words(side)
      .flatMap(({ text }) => foldWord(text))
      .filter((term) => term !== 'and')
      .join(' ');
  return a !== '' && b !== '' && folded(a) === folded(b);
}

/** The words on one side that carry meaning and do not stand on the other. */
function telling(side: string, other: string): string[] {
  const there = new Set(words(other).map(({ text }) => text.toLowerCase()));
  return words(side)
    .filter(({ text, start }) => !there.has(text.toLowerCase()) && meaningOf(text, start === 0) !== null)
    .map(({ text }) => text);
}

export function speakerWarnings({ quotation, interview, passage }: Heard): QuoteWarning[] {
  const speaker = interview.speakers.find(({ id }) => id === passage.speakerId);
  if (!speaker) return [];
  const { attribution } = quotation;
  if (speaker.role === 'interviewer') {
    return [{ kind: 'speaker', message: `These are the words of the interviewer, ${speaker.name}.` }];
  }
  if (!attribution || (attribution.fullName === null && !/\p{Lu}/u.test(attribution.name))) return [];
  const named = attribution.fullName ?? attribution.name;
  const known = [speaker.name, ...speaker.alsoKnownAs].map(plain);
  const isSame = known.some((name) => sharesName(name, plain(named)) || name === plain(attribution.name));
  if (isSame) return [];
  return [
    {
      kind: 'speaker',
      message: `Print gives this to ${named}; ${speaker.name} says it.`,
      printed: attribution.range,
    },
  ];
}

function sharesName(a: string, b: string): boolean {
  const last = (name: string): string => name.split(' ').at(-1) ?? '';
  return last(a) === last(b);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^the /, '').trim();
}

export function termsWarnings({ interview, passage, now }: Heard): QuoteWarning[] {
  const { kind } = termsInForce(interview, rangeOf(passage), now);
  const words = {
    onBackground: 'on background',
    deepBackground: 'on deep background',
    offTheRecord: 'off the record',
    embargoed: 'under embargo',
  };
  return kind === 'onTheRecord'
    ? []
    : [{ kind: 'terms', message: `This passage is ${words[kind]}.`, spoken: rangeOf(passage) }];
}

export function transcriptWarnings({ interview, differences }: Heard): QuoteWarning[] {
  const counts = differences.some(
    ({ kind }) => kind === 'replaced' || kind === 'added' || kind === 'dropped',
  );
  if (interview.transcript === 'reviewed' || !counts) return [];
  const how = interview.transcript === 'machine' ? 'was made by a machine' : 'has not been reviewed';
  return [{ kind: 'transcript', message: `The transcript ${how}; a difference may be its fault.` }];
}

const TURNS_BEFORE =
  /\b(?:(?:do|did|does|would|could)(?:n[’']t| not) (?:think|believe|say|know)|not saying|not true|it[’']s not (?:as if|that)|if|unless)(?: that)?\s*$/i;
const TURNS_AFTER = /^[\s,;:–—-]*(?:but|if|unless|except|although|though|however|only|until|or so)\b/i;

/** The unprinted rest of the sentence, on either side, that turns what is printed; and answers that lean on a question. */
export function contextWarnings({ interview, passage }: Heard): QuoteWarning[] {
  const first = interview.segments.find(({ id }) => id === passage.from.segmentId);
  const last = interview.segments.find(({ id }) => id === passage.to.segmentId);
  if (!first || !last) return [];
  const found: QuoteWarning[] = [];
  const before = first.text.slice(0, passage.from.offset);
  const after = last.text.slice(passage.to.offset);
  if (TURNS_BEFORE.test(before)) {
    found.push(context(`In speech this begins after “…${before.slice(-40).trim()}”.`));
  }
  if (!/^[”"’']*[.!?]/.test(after) && TURNS_AFTER.test(after)) {
    found.push(context(`In speech the sentence goes on: “${after.trim().slice(0, 60)}…”.`));
  } else if (/^[.,]?\s*(?:But|Unless|Except)\b/.test(after)) {
    found.push(context(`Speech goes straight on: “${after.replace(/^[.,]?\s*/, '').slice(0, 60)}…”.`));
  }
  const question = interview.segments[interview.segments.indexOf(first) - 1];
  const isBare = words(passage.exact).length <= 5 && before.trim() === '';
  if (isBare && question?.text.trim().endsWith('?')) {
    found.push(context(`A bare answer to “${question.text.trim().slice(-80)}”.`));
  }
  return found;
}

function context(message: string): QuoteWarning {
  return { kind: 'context', message };
}
