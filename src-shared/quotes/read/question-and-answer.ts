import { blockRanges, type Block } from '../../domain/block';
import type { TextRange } from '../../domain/text-range';
import type { SetApartQuotation } from './block-quotation';
import { trimRange } from './raw-quotation';

/** A paragraph that opens with who speaks: `Q:`, `Okafor:`, `RUTH BRANDT:`. */
interface Labelled {
  readonly block: number;
  readonly label: TextRange;
  readonly name: string;
  readonly words: TextRange;
}

const LABEL = /^([\p{Lu}][\p{L}.’'-]*(?: [\p{Lu}][\p{L}.’'-]*){0,3}|[QA])(?::|\.(?=\s+\p{Lu}))\s+/u;

/** So many labelled paragraphs make an interview out of a story. */
const ENOUGH = 4;

/**
 * The answers of a story that is printed as question and answer. Under labels they are block quotations of the
 * one who is named; under questions in bold they are `uncertain`, since an explainer looks the same.
 */
export function answersOf(story: string, blocks: readonly Block[]): SetApartQuotation[] {
  const ranges = blockRanges(blocks);
  const labelled = blocks.flatMap((block, at) => labelOf(story, block, at, ranges[at]!));
  const names = new Map<string, Labelled[]>();
  for (const one of labelled) names.set(one.name, [...(names.get(one.name) ?? []), one]);
  const speaking = [...names.values()].filter((turns) => turns.length > 1);
  if (labelled.length >= ENOUGH && speaking.length > 1) {
    return labelledAnswers(labelled, names, blocks, ranges, story);
  }
  return answersToBold(story, blocks, ranges);
}

function labelOf(story: string, block: Block, at: number, range: TextRange): Labelled[] {
  const match = block.kind === 'paragraph' || block.kind === 'quotation' ? LABEL.exec(block.text) : null;
  if (!match || (match[0].trimEnd().endsWith('.') && !/^[QA]$/.test(match[1]!))) return [];
  const words = trimRange(story, { start: range.start + match[0].length, end: range.end });
  const label = { start: range.start, end: range.start + match[1]!.length };
  return words.start < words.end ? [{ block: at, label, name: match[1]!, words }] : [];
}

function labelledAnswers(
  labelled: readonly Labelled[],
  names: ReadonlyMap<string, readonly Labelled[]>,
  blocks: readonly Block[],
  ranges: readonly TextRange[],
  story: string,
): SetApartQuotation[] {
  const asks = (name: string) =>
    name === 'Q' || names.get(name)!.every(({ words }) => story[words.end - 1] === '?');
  return labelled.flatMap((turn, index) => {
    if (asks(turn.name) || names.get(turn.name)!.length < 2) return [];
    const run = followers(blocks, turn.block, labelled[index + 1]?.block ?? blocks.length);
    const pieces = [turn.words, ...run.slice(1).map((at) => trimRange(story, ranges[at]!))];
    return [
      {
        range: { start: turn.words.start, end: pieces.at(-1)!.end },
        pieces,
        attribution: { name: turn.label, verb: null, end: turn.label.end },
        blocks: run,
        uncertain: false,
      },
    ];
  });
}

/** A turn and the paragraphs that go on with it, at most up to `limit`; the last turn is one paragraph. */
function followers(blocks: readonly Block[], first: number, limit: number): number[] {
  const run = [first];
  const isLast = limit === blocks.length;
  for (let at = first + 1; !isLast && at < limit && blocks[at]!.kind === 'paragraph'; at++) run.push(at);
  return run;
}

/** Three questions in bold, each with answers in the first person under it. */
function answersToBold(
  story: string,
  blocks: readonly Block[],
  ranges: readonly TextRange[],
): SetApartQuotation[] {
  const questions = blocks.flatMap((block, at) => (isBoldQuestion(block) ? [at] : []));
  if (questions.length < 3) return [];
  return questions.flatMap((question, index) => {
    const run: number[] = [];
    const limit = questions[index + 1] ?? question + 2;
    for (let at = question + 1; at < limit && blocks[at]?.kind === 'paragraph'; at++) run.push(at);
    const pieces = run.map((at) => trimRange(story, ranges[at]!));
    const answers = pieces.map(({ start, end }) => story.slice(start, end)).join(' ');
    const own = /\b(?:I|we|my|our|me|us)\b/i.test(answers) && !/[“"]/.test(answers);
    if (!own) return [];
    const range = { start: pieces[0]!.start, end: pieces.at(-1)!.end };
    return [{ range, pieces, attribution: null, blocks: run, uncertain: true }];
  });
}

function isBoldQuestion(block: Block): boolean {
  if (!block.text.trimEnd().endsWith('?')) return false;
  if (block.kind === 'heading') return true;
  const strong = block.marks
    .filter((mark) => mark.kind === 'strong')
    .reduce((sum, mark) => sum + mark.end - mark.start, 0);
  return block.kind === 'paragraph' && strong >= block.text.trim().length * 0.9;
}
