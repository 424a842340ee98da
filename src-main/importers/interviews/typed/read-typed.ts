import type { ImportOptions } from '../../../../src-shared/domain/import-options';
import type { StampForm, TranscriptPattern } from '../../../../src-shared/domain/transcript-pattern';
import type { RawTranscript } from '../raw-transcript';
import { frameRateOf, type FrameRate } from '../timecode';
import { acceptHeads, type AcceptedHeads } from './accept-heads';
import { chooseForms } from './choose-forms';
import { chooseStamps } from './choose-stamps';
import { headerCandidates, readHeader } from './header';
import { lineHeads, type LineHead } from './line-head';
import { patternItems } from './pattern-report';
import { withoutFurniture } from './page-furniture';
import { LineSpeaker } from './speak-lines';
import { tableTalk } from './table-talk';
import { tally } from './tally';
import { withoutTopics } from './topics';
import type { TypedLine, TypedText } from './typed-line';
import { vendorLines } from './vendor-lines';

/** What a typed transcript says, before speakers are named and turns made. */
export type TypedTranscript = Omit<RawTranscript, 'format' | 'encoding'>;

/**
 * Reads a transcript as people type it. The pattern is found by evidence over the whole file, or taken from
 * `options.pattern`. Every word ends up in an utterance, in the metadata or in the report as left out.
 */
export function readTyped(typed: TypedText, options: Pick<ImportOptions, 'pattern'> = {}): TypedTranscript {
  const paper = withoutFurniture(typed.lines);
  const table = options.pattern?.asLines ? { lines: paper.lines, items: [] } : tableTalk(paper.lines);
  const vendor = vendorLines(table.lines);
  const { lines } = vendor;
  const rate = frameRateOf(lines.map(({ text }) => text).join('\n'));
  const aboveTalk = headerCandidates(lines);
  const { pattern, accepted } = findPattern(lines, aboveTalk, rate, options.pattern);
  const first = Math.min(...accepted.heads.keys(), lines.length);
  const header = readHeader(
    lines,
    first === lines.length ? aboveTalkOnly(lines, aboveTalk) : first,
    aboveTalk,
  );
  const talk = lines.map((line, index) => ({ line, head: accepted.heads.get(index) }));
  const spoken = spokenIn(
    talk.filter((_line, index) => !header.lines.has(index)),
    new LineSpeaker(pattern.stamps, rate),
  );
  return {
    title: typed.title ?? header.title,
    recordedOn: typed.recordedOn ?? header.recordedOn,
    language: typed.language ?? header.language,
    state: vendor.isMachine ? 'machine' : 'unreviewed',
    utterances: spoken.utterances,
    labelNotes: [...header.labelNotes, ...spoken.labelNotes],
    pattern,
    ...(table.columns && { columns: table.columns }),
    isTyped: true,
    items: [
      ...(typed.items ?? []),
      ...paper.items,
      ...table.items,
      // a table says by itself who speaks, and when
      ...(table.columns ? [] : patternItems(pattern, accepted, lines, rate)),
      ...header.items,
      ...vendor.items,
      ...spoken.items,
    ],
  };
}

interface TalkLine {
  readonly line: TypedLine;
  /** What opens a turn here. */
  readonly head: LineHead | undefined;
}

function spokenIn(talk: readonly TalkLine[], speaker: LineSpeaker): ReturnType<LineSpeaker['finish']> {
  for (const { line, head } of talk) {
    if (head) speaker.open(head, line);
    else speaker.goOn(line);
  }
  return speaker.finish();
}

/** Without a pattern, only what is clearly above the talk is taken for it. */
function aboveTalkOnly(lines: readonly TypedLine[], aboveTalk: ReadonlySet<number>): number {
  let end = 0;
  while (end < lines.length && (aboveTalk.has(end) || lines[end]!.isHeading)) end += 1;
  return end === lines.length ? 0 : end;
}

interface FoundPattern {
  readonly pattern: TranscriptPattern;
  readonly accepted: AcceptedHeads;
}

/** The pattern of the whole file with the lines that open a turn; `chosen` comes before what is found. */
export function findPattern(
  lines: readonly TypedLine[],
  aboveTalk: ReadonlySet<number>,
  rate: FrameRate,
  chosen?: TranscriptPattern,
): FoundPattern {
  const candidates = withoutTopics(
    lines,
    lines.map((line, index) => (aboveTalk.has(index) ? null : lineHeads(line, rate))),
  );
  const evidence = tally(lines, candidates);
  const labels = chosen?.labels ?? chooseForms(evidence);
  const found = { ...chosen, labels, stamps: chosen?.stamps ?? [] };
  const accepted = acceptHeads(lines, candidates, evidence, found);
  const stamps: readonly StampForm[] = chosen?.stamps ?? chooseStamps(lines, accepted.heads, rate);
  return { pattern: { ...found, stamps }, accepted };
}
