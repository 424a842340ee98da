import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TextRange } from '../../src-shared/domain/text-range';
import { plainText } from '../../src-shared/anchoring/same-words';
import { sentenceRanges } from '../../src-shared/text/sentences';
import { words } from '../../src-shared/text/words';
import { fewWords } from './generated';
import { seeded } from '../../tests/support/seeded';
import { pick, type Case, type MarkedSpan } from './marks';

const PROSE = /\.(md|markdown|txt|asc|adoc|rst)$/i;
const SMALLEST = 2_000;
const LARGEST = 400_000;

/** How many revisions lie between the two texts of a case: a day’s edits, and a rewrite. */
const STRIDES = [1, 4, 16];

export interface HistoryWish {
  readonly filesEach: number;
  readonly pairsEach: number;
  readonly marksEach: number;
  readonly seed: number;
}

/** Every git directory at or below a folder, by name. */
export function gitDirectories(folder: string): string[] {
  if (isGit(folder)) return [folder];
  if (isGit(join(folder, '.git'))) return [join(folder, '.git')];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .flatMap((entry) => gitDirectories(join(folder, entry.name)))
    .sort();
}

function isGit(folder: string): boolean {
  return existsSync(join(folder, 'HEAD')) && existsSync(join(folder, 'objects'));
}

/** Pairs of revisions of the prose files of a repository that were changed most often. */
export function* historyCases(git: string, wish: HistoryWish): Generator<Case> {
  const random = seeded(wish.seed);
  const run = (...args: string[]): string => gitSays(git, args);
  for (const file of busiestFiles(run, wish.filesEach)) {
    const revisions = run('log', '--format=%H', '--', file).trim().split('\n').reverse();
    for (let number = 0; number < wish.pairsEach; number++) {
      const stride = Math.min(STRIDES[number % STRIDES.length]!, revisions.length - 1);
      const at = Math.floor(random() * (revisions.length - stride));
      const before = proseAt(run, revisions[at]!, file);
      const after = proseAt(run, revisions[at + stride]!, file);
      if (!before || !after || before === after) continue;
      const marks = knownMarks(random, before, after, wish.marksEach);
      if (marks.length > 0) yield { label: `${stride} revisions`, before, after, marks };
    }
  }
}

/** What git says; of a history with missing objects, as far as it reaches. */
function gitSays(git: string, args: readonly string[]): string {
  const said = spawnSync('git', ['--git-dir', git, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 29,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (said.status !== 0 && said.stdout === '') throw new Error(`git ${args[0]} failed`);
  return said.stdout;
}

function busiestFiles(run: (...args: string[]) => string, count: number): string[] {
  const present = new Set(run('ls-tree', '-r', '--name-only', 'HEAD').split('\n'));
  const changes = new Map<string, number>();
  for (const line of run('log', '--format=', '--name-only', '-n', '4000').split('\n')) {
    if (PROSE.test(line) && present.has(line)) changes.set(line, (changes.get(line) ?? 0) + 1);
  }
  return [...changes]
    .filter(([, times]) => times > 1)
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, count)
    .map(([file]) => file);
}

/** A revision as story text: paragraphs on one line each; code and tables are no prose and stay out. */
function proseAt(run: (...args: string[]) => string, revision: string, file: string): string | null {
  try {
    const source = run('show', `${revision}:${file}`);
    if (source.length > LARGEST) return null;
    const text = source
      .replace(/\r/g, '')
      .replace(/^(```|~~~|----)[^\n]*\n[\s\S]*?^\1[^\n]*$/gm, '')
      .split(/\n\s*\n/)
      .map((paragraph) =>
        paragraph
          .replace(/^[#>*\-=|\s]+/gm, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((paragraph) => paragraph !== '')
      .join('\n\n');
    return text.length >= SMALLEST ? text : null;
  } catch {
    return null; // the file did not exist in that revision
  }
}

interface Sentence extends TextRange {
  readonly plain: string;
  readonly bag: ReadonlySet<string>;
}

/**
 * Marks of which the truth can be told without the code under test: in sentences that stand exactly once in both texts,
 * and in sentences with which nothing in the new text has anything to do.
 */
function knownMarks(random: () => number, before: string, after: string, count: number): MarkedSpan[] {
  const old = sentencesOf(before);
  const next = sentencesOf(after);
  const there = uniqueIn(next);
  const known = uniqueIn(old);
  const marks: MarkedSpan[] = [];
  const lost = old.filter((sentence) => isGone(sentence, next, after));
  for (let number = 0; number < count; number++) {
    const gone = number % 4 === 3 && lost.length > 0;
    const sentence = gone ? pick(random, lost) : pick(random, old);
    const span = random() < 0.35 ? sentence : fewWords(random, before, sentence);
    const range = { start: span.start, end: span.end };
    if (gone) marks.push({ range, truth: { kind: 'gone', replacedBy: null } });
    const place = known.get(sentence.plain) && there.get(sentence.plain);
    if (gone || !place || sentence.bag.size < 4) continue;
    const shift = place.start - sentence.start;
    const same = before.slice(sentence.start, sentence.end) === after.slice(place.start, place.end);
    if (!same) continue;
    marks.push({
      range,
      truth: { kind: 'there', places: [{ start: range.start + shift, end: range.end + shift }] },
    });
  }
  return marks;
}

function sentencesOf(text: string): Sentence[] {
  return sentenceRanges(text).map((range) => ({
    ...range,
    plain: plainText(text.slice(range.start, range.end)),
    bag: new Set(words(text, range).map((word) => word.text.toLowerCase())),
  }));
}

/** By text: the one sentence that says it; those that are said twice are not in it. */
function uniqueIn(sentences: readonly Sentence[]): Map<string, Sentence> {
  const found = new Map<string, Sentence | null>();
  for (const sentence of sentences) found.set(sentence.plain, found.has(sentence.plain) ? null : sentence);
  return new Map([...found].flatMap(([plain, sentence]) => (sentence ? [[plain, sentence] as const] : [])));
}

/** True where no sentence of the new text shares a third of the words, and no four words in a row are anywhere in it. */
function isGone(sentence: Sentence, next: readonly Sentence[], after: string): boolean {
  if (sentence.bag.size < 5) return false;
  const shared = (other: Sentence): number => [...sentence.bag].filter((word) => other.bag.has(word)).length;
  if (next.some((other) => shared(other) > sentence.bag.size / 3)) return false;
  const parts = sentence.plain.split(' ');
  const plain = plainText(after);
  return !parts.some((_, at) => at + 4 <= parts.length && plain.includes(parts.slice(at, at + 4).join(' ')));
}
