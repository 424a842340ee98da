import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Interview } from '../../src-shared/domain/interview';
import { passageOfRange } from '../../src-shared/domain/spoken-text';
import type { TextRange } from '../../src-shared/domain/text-range';
import { RelocatedPassages, type PassageOutcome } from '../../src-shared/anchoring/relocate-passage';
import type { Outcome } from '../../src-shared/anchoring/outcome';
import { sentenceRanges } from '../../src-shared/text/sentences';
import { words } from '../../src-shared/text/words';
import { interviewOf, readTranscript, transcriptFiles } from '../support/corpus';
import { spansOf } from './generated';
import { seeded } from '../../tests/support/seeded';
import { pick, type Case, type MarkedSpan } from './marks';
import { fresh, plain, truthOf, type Paragraph, type Unit } from './tagged-text';

type Random = () => number;
type Turns = readonly Paragraph[];

/** A transcript and the one that replaces it, with marked passages of which the truth is known. */
export interface Replaced extends Case {
  readonly old: Interview;
  readonly next: Interview;
}

/** How another transcription of the same recording differs; each makes other turns of the old ones. */
const DIFFERENCES: Readonly<Record<string, (random: Random, turns: Turns) => Paragraph[]>> = {
  'other turns': (random, turns) => turns.flatMap((turn) => cutUp(random, turn)),
  'one turn for all of a speaker': (random, turns) => runTogether(random, turns),
  'no punctuation': (_random, turns) => everywhere(turns, /[,.;:!?“”"—–]/g, () => ''),
  'all in small letters': (_random, turns) => turns.map((units) => units.map(small)),
  'fillers out': (_random, turns) =>
    everywhere(turns, /\b(?:um|uh|er|you know|I mean|like|sort of|kind of),? /gi, () => ''),
  'fillers in': (random, turns) => everywhere(turns, / (?=\w)/g, () => (random() < 0.05 ? ' um, ' : ' ')),
  'misheard words': (random, turns) => misheard(random, turns, 0.04),
  'many misheard words': (random, turns) => misheard(random, turns, 0.12),
  'names of speakers in the text': (random, turns) =>
    turns.map((units) => [
      ...fresh(`${pick(random, ['SPEAKER 1', 'SPEAKER 2', 'Interviewer'])}: `),
      ...units,
    ]),
  'times in the text': (random, turns) =>
    turns.map((units) => [...fresh(`[00:${String(10 + Math.floor(random() * 49))}:07] `), ...units]),
  'cleaned up': (_random, turns) => everywhere(turns, /\b(\w+),? \1\b/gi, (match) => match.split(/\W/)[0]!),
  'begun later': (random, turns) => turns.slice(Math.floor(random() * 0.2 * turns.length)),
};

const NAMES = Object.keys(DIFFERENCES);

/** @param count how many replaced transcripts; @param folder with further transcripts, not copied anywhere */
export function replacedTranscripts(count: number, seed: number, folder?: string): Replaced[] {
  const random = seeded(seed);
  const interviews = folder
    ? transcriptFiles(folder).map((file) => readTranscript('old', file))
    : sampleTranscripts();
  return Array.from({ length: count }, (_, number) => {
    const old = pick(random, interviews);
    const first = NAMES[number % NAMES.length]!;
    const differences = [first, ...Array.from({ length: 2 }, () => pick(random, NAMES))];
    let turns = taggedTurns(old);
    for (const name of differences) turns = DIFFERENCES[name]!(random, turns);
    turns = turns.map(trimmed).filter((units) => units.length > 0);
    const next = {
      ...interviewOf(
        'new',
        turns.map((units) => ({ name: null, text: plain(units) })),
      ),
    };
    const before = textOf(old);
    const units = turns.flatMap((turn, at) => [...(at > 0 ? fresh('\n') : []), ...turn]);
    const marks = spansOf(random, before, 30).map((range): MarkedSpan => {
      return { range, truth: truthOf(before, units, range) };
    });
    return { label: differences.join(', '), before, after: plain(units), marks, old, next };
  });
}

/** What the code under test says of each marked passage, as ranges of the new transcript's text. */
export function passageOutcomes({ old, next, marks }: Replaced): Outcome[] {
  const relocated = new RelocatedPassages(old, next);
  return marks.map(({ range }) => {
    const [from, to] = [pointAt(old, range.start), pointAt(old, range.end)];
    return outcomeOf(next, relocated.find(passageOfRange(old, { from, to })));
  });
}

function outcomeOf(next: Interview, found: PassageOutcome): Outcome {
  const rangeOf = ({ from, to }: { from: Point; to: Point }): TextRange => ({
    start: offsetOf(next, from),
    end: offsetOf(next, to),
  });
  switch (found.kind) {
    case 'kept':
    case 'moved':
      return { kind: found.kind, range: rangeOf(found.passage) };
    case 'changed':
      return { kind: 'changed', range: rangeOf(found.passage), before: found.before, after: found.after };
    case 'ambiguous':
      return { kind: 'ambiguous', places: found.passages.map(rangeOf) };
    case 'orphan':
      return found;
  }
}

interface Point {
  readonly segmentId: string;
  readonly offset: number;
}

function textOf({ segments }: Interview): string {
  return segments.map(({ text }) => text).join('\n');
}

function pointAt({ segments }: Interview, offset: number): Point {
  let start = 0;
  for (const { id, text } of segments) {
    if (offset <= start + text.length) return { segmentId: id, offset: Math.max(0, offset - start) };
    start += text.length + 1;
  }
  throw new RangeError(`No turn at ${offset}`);
}

function offsetOf({ segments }: Interview, point: Point): number {
  let start = 0;
  for (const { id, text } of segments) {
    if (id === point.segmentId) return start + point.offset;
    start += text.length + 1;
  }
  throw new RangeError(`No turn ${point.segmentId}`);
}

/** The interviews of the sample library, without the names and times that stand before what is said. */
function sampleTranscripts(): Interview[] {
  const folder = join(process.cwd(), 'data/sample-library');
  return readdirSync(folder)
    .filter((file) => ['okafor.vtt', 'lund.md', 'brandt.txt'].includes(file))
    .map((file) => {
      const turns = readFileSync(join(folder, file), 'utf8')
        .replace(/\r/g, '')
        .split(file.endsWith('.txt') ? '\n' : /\n\s*\n/)
        .map((cue) => cue.replace(/^.*-->.*$/gm, '').replace(/<[^>]*>|\[[\d:.]+\]|\([\d:.]+\)/g, ''))
        .map((cue) =>
          cue
            .replace(/^\W*[A-Z][\w.]*(?: [A-Z][\w.]*)*\s*:\W*/, '')
            .replace(/\s+/g, ' ')
            .trim(),
        )
        .filter((text) => text.length > 12);
      return interviewOf(
        'old',
        turns.map((text) => ({ name: null, text })),
      );
    });
}

function taggedTurns({ segments }: Interview): Paragraph[] {
  let offset = 0;
  return segments.map(({ text }) => {
    const units = text.split('').map((sign, at): Unit => ({ sign, from: offset + at }));
    offset += text.length + 1;
    return units;
  });
}

function trimmed(units: Paragraph): Paragraph {
  const text = plain(units);
  return units.slice(text.length - text.trimStart().length, text.trimEnd().length);
}

function everywhere(turns: Turns, pattern: RegExp, by: (match: string) => string): Paragraph[] {
  return turns.map((units) => {
    const result = [...units];
    for (const match of [...plain(units).matchAll(pattern)].reverse()) {
      const next = by(match[0]);
      if (next !== match[0]) result.splice(match.index, match[0].length, ...fresh(next));
    }
    return result;
  });
}

function small(unit: Unit): Unit {
  const lower = unit.sign.toLowerCase();
  return lower.length === 1 ? { ...unit, sign: lower } : unit;
}

/** Cuts a turn behind some of its sentences, and now and then within one. */
function cutUp(random: Random, turn: Paragraph): Paragraph[] {
  const places = [
    ...sentenceRanges(plain(turn)).map(({ end }) => end),
    ...words(plain(turn)).map(({ end }) => (random() < 0.03 ? end : 0)),
  ];
  const cuts = [...new Set([0, ...places.filter(() => random() < 0.5), turn.length])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => turn.slice(cuts[index], end));
}

function runTogether(random: Random, turns: Turns): Paragraph[] {
  const result: Paragraph[] = [];
  for (const turn of turns) {
    const last = result.at(-1);
    if (last && random() < 0.4) result[result.length - 1] = [...last, ...fresh(' '), ...turn];
    else result.push(turn);
  }
  return result;
}

const MISHEARD = [
  'sale',
  'their',
  'two',
  'key',
  'plane',
  'wait',
  'fairy',
  'tied',
  'there',
  'peace',
  'weather',
];

function misheard(random: Random, turns: Turns, share: number): Paragraph[] {
  return turns.map((units) => {
    const result = [...units];
    for (const { start, end } of words(plain(units)).reverse()) {
      if (random() < share) result.splice(start, end - start, ...fresh(pick(random, MISHEARD)));
    }
    return result;
  });
}
