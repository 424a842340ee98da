import type { PageTruth } from './page-sets';

/** What an extractor found on a page. */
export interface Extracted {
  readonly title: string;
  readonly byline: string;
  /** `2024-06-03`, or empty. */
  readonly publishedOn: string;
  /** A dek that was found apart from the body; empty where none was. */
  readonly dek: string;
  /** The story's text, block by block. */
  readonly blocks: readonly string[];
}

/** One page's result, all shares from 0 to 1; `null` where the page's truth does not tell. */
export interface PageScore {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** F1 over runs of four words: order counts. */
  readonly inOrder: number | null;
  readonly title: number | null;
  readonly byline: number | null;
  readonly date: number | null;
  /** Mean of the snippets found that belong to the story and of those rightly absent. */
  readonly snippets: number | null;
}

/** Compares what was extracted with the truth; words are runs of letters and digits, without case. */
export function scorePage(found: Extracted, truth: PageTruth): PageScore {
  const body = truth.body === undefined ? null : bodyScore(found, truth.body, truth.summary);
  return {
    precision: body?.precision ?? null,
    recall: body?.recall ?? null,
    f1: body?.f1 ?? null,
    inOrder: body?.inOrder ?? null,
    title: truth.title ? Number(says(found.title, truth.title)) : null,
    byline: truth.authors && truth.authors.length > 0 ? namesFound(found.byline, truth.authors) : null,
    date: truth.publishedOn ? Number(Math.abs(days(found.publishedOn) - days(truth.publishedOn)) <= 1) : null,
    snippets: snippetScore([found.dek, ...found.blocks].join('\n'), truth),
  };
}

/** The mean of each figure over the pages that have it. */
export function meanScore(scores: readonly PageScore[]): PageScore {
  const mean = (of: (score: PageScore) => number | null): number | null => {
    const known = scores.map(of).filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  return {
    precision: mean((score) => score.precision),
    recall: mean((score) => score.recall),
    f1: mean((score) => score.f1),
    inOrder: mean((score) => score.inOrder),
    title: mean((score) => score.title),
    byline: mean((score) => score.byline),
    date: mean((score) => score.date),
    snippets: mean((score) => score.snippets),
  };
}

interface BodyScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly inOrder: number;
}

/** A dek or summary that may or may not belong to the body counts the way that is better for the extractor. */
function bodyScore({ blocks, dek }: Extracted, body: string, summary: string | null | undefined): BodyScore {
  const own = blocks.join('\n');
  const ways = [own, ...(dek === '' ? [] : [`${dek}\n${own}`])].flatMap((found) => [
    compared(found, body),
    ...(summary ? [compared(found, `${summary}\n${body}`)] : []),
  ]);
  return ways.reduce((best, way) => (way.f1 > best.f1 ? way : best));
}

function compared(found: string, body: string): BodyScore {
  const [own, truth] = [wordsOf(found), wordsOf(body)];
  const words = shares(own, truth);
  return { ...words, inOrder: shares(runsOf(own), runsOf(truth)).f1 };
}

function shares(found: readonly string[], truth: readonly string[]): Omit<BodyScore, 'inOrder'> {
  const left = new Map<string, number>();
  for (const word of truth) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  const precision = found.length === 0 ? 0 : shared / found.length;
  const recall = truth.length === 0 ? 0 : shared / truth.length;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(0, Math.max(1, words.length - 3)).map((_, at) => words.slice(at, at + 4).join(' '));
}

/** Where a script has no spaces, every character is a word. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

function says(found: string, truth: string): boolean {
  return wordsOf(found).join(' ') === wordsOf(truth).join(' ');
}

/** 1 where all authors are named, less for each that is missing. */
function namesFound(byline: string, authors: readonly string[]): number {
  const told = wordsOf(byline).join(' ');
  return authors.filter((author) => told.includes(wordsOf(author).join(' '))).length / authors.length;
}

function days(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

function snippetScore(found: string, truth: PageTruth): number | null {
  if (!truth.with || !truth.without || truth.with.length + truth.without.length === 0) return null;
  // marks and the breaks between paragraphs are written in many ways
  const bare = (value: string): string => wordsOf(value).join('');
  const text = bare(found);
  const has = (snippet: string): boolean => text.includes(bare(snippet));
  const share = (values: readonly boolean[]): number[] =>
    values.length === 0 ? [] : [values.filter(Boolean).length / values.length];
  const parts = [...share(truth.with.map(has)), ...share(truth.without.map((snippet) => !has(snippet)))];
  return parts.reduce((sum, value) => sum + value, 0) / parts.length;
}
