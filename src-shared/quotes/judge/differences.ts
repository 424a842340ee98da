import type { DifferenceKind } from '../../domain/quote-check';
import { spokenText } from '../../domain/spoken-text';
import type { TextRange } from '../../domain/text-range';
import type { AlignedRun, Alignment, PrintedWord, WordSpan } from '../align/alignment';
import { isInterjection } from './different-answers';
import type { Weighing, WeighedDifference } from './hearing';
import { withMovedWords } from './moved-words';
import { debrisOf, withoutFillers } from './speech-debris';
import type { SpokenLine } from './spoken-line';

/** What a run of the alignment is as a difference. */
interface Kind {
  readonly kind: DifferenceKind;
  readonly weighing: Weighing;
}

/** Every place where print and one passage differ, in the order of print. */
export function differencesOf(
  storyText: string,
  line: SpokenLine,
  alignment: Alignment,
): WeighedDifference[] {
  const found = alignment.runs.flatMap((run) =>
    run.kind === 'match'
      ? inMatch(storyText, line, alignment, run)
      : differing(storyText, line, alignment, run),
  );
  return withMovedWords(joinBrackets(storyText, line, found, alignment), alignment);
}

function differing(
  storyText: string,
  line: SpokenLine,
  alignment: Alignment,
  run: AlignedRun,
): WeighedDifference[] {
  const kind = kindOf(run, alignment, line);
  return [weighed(storyText, line, alignment, run.printed, run.spoken, kind)];
}

/** Words that match and still differ: `[T]he` for `the`, and what the transcript has as `[unintelligible]` between. */
function inMatch(
  storyText: string,
  line: SpokenLine,
  alignment: Alignment,
  { printed, spoken }: AlignedRun,
): WeighedDifference[] {
  const found: WeighedDifference[] = [];
  for (let at = 0; at < printed.to - printed.from; at++) {
    const word = alignment.printed[printed.from + at]!;
    const place = { from: spoken.from + at, to: spoken.from + at + 1 };
    const span = { from: printed.from + at, to: printed.from + at + 1 };
    const unheard = place.from > 0 && UNHEARD.test(line.gapBefore(place.from));
    if (unheard && !isMarkedCut(span, alignment.printed)) {
      const gap = { from: place.from, to: place.from };
      found.push({
        ...weighed(storyText, line, alignment, { from: span.from, to: span.from }, gap, {
          kind: 'dropped',
          weighing: 'nothing',
        }),
      });
    }
    if (word.text !== word.plain && !word.bracketed) {
      found.push(weighed(storyText, line, alignment, span, place, { kind: 'bracket', weighing: 'nothing' }));
    }
  }
  return found;
}

/** What a transcriber writes where words were said that could not be understood. */
const UNHEARD =
  /\[[^\]]*(?:unintelligible|inaudible|indiscernible|unclear|cross-?talk|\?\?)[^\]]*\]|\(\s*(?:unintelligible|inaudible|indiscernible)[^)]*\)/i;

function kindOf(run: AlignedRun, alignment: Alignment, line: SpokenLine): Kind {
  const printed = alignment.printed.slice(run.printed.from, run.printed.to);
  const bracketed = printed.length > 0 && printed.every((word) => word.bracketed || word.text !== word.plain);
  switch (run.kind) {
    case 'match':
    case 'fold':
      return bracketed ? BRACKET : { kind: 'replaced', weighing: 'nothing' };
    case 'replace':
      return bracketed ? BRACKET : { kind: 'replaced', weighing: 'all' };
    case 'add':
      return bracketed ? BRACKET : { kind: 'added', weighing: 'all' };
    case 'drop':
      return droppedKind(run, alignment, line);
  }
}

const BRACKET: Kind = { kind: 'bracket', weighing: 'negations' };

function droppedKind(run: AlignedRun, alignment: Alignment, line: SpokenLine): Kind {
  const { from, to } = run.spoken;
  if (isMarkedCut(run.printed, alignment.printed)) return { kind: 'elision', weighing: 'edges' };
  if (isInterrupted(line, from, to)) return { kind: 'debris', weighing: 'nothing' };
  const debris = debrisOf(line, from, to);
  if (debris) return { kind: 'debris', weighing: debris === 'start' ? 'strong' : 'nothing' };
  return { kind: 'dropped', weighing: 'all' };
}

/** Whole turns of a listener who put in a `Mm-hm`. */
function isInterrupted(line: SpokenLine, from: number, to: number): boolean {
  const before = line.words[from - 1];
  const after = line.words[to];
  if (!before || !after || before.segment === after.segment) return false;
  const { segments } = line.interview;
  const own = line.words
    .slice(from, to)
    .filter(({ segment }) => segment === before.segment || segment === after.segment);
  if (own.length > 0 && withoutFillers(line, from, to).some((at) => own.includes(line.words[at]!))) {
    return false;
  }
  const speaker = segments[before.segment]!.speakerId;
  const between = segments.slice(before.segment + 1, after.segment);
  return (
    between.length > 0 &&
    between.every(({ speakerId, text }) => speakerId !== speaker && isInterjection(text))
  );
}

/** The cut is marked by an ellipsis, or by the attribution that stands between two pieces. */
function isMarkedCut({ from }: WordSpan, printed: readonly PrintedWord[]): boolean {
  const before = printed[from - 1];
  const after = printed[from];
  if (before?.cutAfter === true || after?.cutBefore === true) return true;
  return before !== undefined && after !== undefined && before.piece !== after.piece;
}

/** Brackets that stand side by side, or around one editor's phrase, are one difference. */
function joinBrackets(
  storyText: string,
  line: SpokenLine,
  found: readonly WeighedDifference[],
  alignment: Alignment,
): WeighedDifference[] {
  const joined: WeighedDifference[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    if (!last || !belongTogether(last, next, alignment)) {
      joined.push(next);
      continue;
    }
    const printed = { from: last.printed.from, to: next.printed.to };
    const spoken = { from: last.spoken.from, to: next.spoken.to };
    joined[joined.length - 1] = weighed(storyText, line, alignment, printed, spoken, BRACKET);
  }
  return joined;
}

/** Words gone right beside words in brackets are what the brackets stand for. */
function belongTogether(last: WeighedDifference, next: WeighedDifference, alignment: Alignment): boolean {
  if (last.printed.to !== next.printed.from || last.spoken.to !== next.spoken.from) return false;
  const kinds = [last.difference.kind, next.difference.kind];
  if (kinds.every((kind) => kind === 'bracket')) return true;
  const isGone = (kind: string) => kind === 'dropped' || kind === 'debris' || kind === 'elision';
  const bracket = kinds[0] === 'bracket' ? last : next;
  return kinds.includes('bracket') && kinds.some(isGone) && isBracketed(bracket, alignment);
}

function isBracketed({ printed }: WeighedDifference, alignment: Alignment): boolean {
  return alignment.printed.slice(printed.from, printed.to).every((word) => word.bracketed);
}

function weighed(
  storyText: string,
  line: SpokenLine,
  alignment: Alignment,
  printed: WordSpan,
  spoken: WordSpan,
  { kind, weighing }: Kind,
): WeighedDifference {
  const range = printedRange(printed, alignment.printed);
  const heard = line.rangeOf(spoken.from, spoken.to);
  const unheard = spoken.from === spoken.to ? (UNHEARD.exec(line.gapBefore(spoken.from))?.[0] ?? '') : '';
  return {
    difference: {
      kind,
      printed: range,
      printedWords: storyText.slice(range.start, range.end),
      spoken: heard,
      spokenWords: spokenText(line.interview, heard) || (printed.from === printed.to ? unheard : ''),
    },
    printed,
    spoken,
    weighing,
  };
}

function printedRange(span: WordSpan, printed: readonly PrintedWord[]): TextRange {
  const first = printed[span.from];
  const last = printed[span.to - 1];
  if (span.from < span.to && first && last) return { start: first.start, end: last.end };
  const at = printed[span.from - 1]?.end ?? first?.start ?? 0;
  return { start: at, end: at };
}
