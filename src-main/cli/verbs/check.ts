import { existsSync } from 'node:fs';
import path from 'node:path';
import { storyText, type Block } from '../../../src-shared/domain/block';
import type { Interview } from '../../../src-shared/domain/interview';
import type { QuoteCheck } from '../../../src-shared/domain/quote-check';
import type { LibrarySession } from '../../services/session/library-session';
import { IndexQuoteEngine } from '../../services/quotes/index-quote-engine';
import { answer } from '../answer';
import type { Arguments } from '../arguments';
import { DONE, FOUND, NOT_UNDERSTOOD } from '../exit-codes';
import { fileReader } from '../file-reader';
import { readInterviews, type UnreadFile } from '../interview-files';
import { bytesOf, operand } from '../operands';
import { ports } from '../ports';
import { must, Refusal } from '../refusal';
import { checkInWords, toldCheck, type ToldCheck } from '../told-check';
import type { Verb } from '../verb';
import { readingLibrary } from '../within-library';

export const check: Verb = {
  name: 'check',
  usage: [
    ['check DRAFT --interviews DIR…', 'every quotation of a file against transcripts, without a library'],
    [
      'check DRAFT|ID --library DIR',
      'the same against a library’s interviews; of a file, or of a draft in it',
    ],
  ],
  options: { interviews: 'values' },
  run: async (given) => {
    if (given.option('library')) return checkInLibrary(given);
    const draft = await readDraft(operand(given, 0, 'the draft to check'));
    return tell(given, draft, await inFolders(given, draft.blocks));
  },
};

/** What is checked, and how it was named: a file, or the id of a draft. */
interface Named {
  readonly file: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

async function readDraft(file: string): Promise<Named> {
  const read = must(
    await fileReader().read({ name: path.basename(file), bytes: await bytesOf(file), as: 'draft' }),
  );
  if (read.kind !== 'draft') throw new Refusal(`${file} is no draft.`);
  return { file, title: read.title, blocks: read.blocks };
}

interface Checked {
  readonly checks: readonly QuoteCheck[];
  readonly interviewOf: (id: string) => Interview | null;
  readonly interviews: number;
  readonly unread: readonly UnreadFile[];
}

async function inFolders(given: Arguments, blocks: readonly Block[]): Promise<Checked> {
  // what the shell made of `--interviews talks/*` stands behind the draft
  const paths = [...given.options('interviews'), ...given.operands.slice(1)];
  if (paths.length === 0) {
    throw new Refusal('Say where the interviews are with --interviews DIR.', NOT_UNDERSTOOD);
  }
  const { interviews, unread } = await readInterviews(paths, { except: given.operands[0] });
  const engine = new IndexQuoteEngine(() => ports.now());
  for (const interview of interviews) await engine.put(interview);
  const checks = await engine.check({ blocks });
  return { checks, interviewOf: (id) => engine.interview(id), interviews: interviews.length, unread };
}

function checkInLibrary(given: Arguments): Promise<number> {
  return readingLibrary(given, async (session) => {
    const named = operand(given, 0, 'the draft to check');
    const draft = (await draftOf(session, named)) ?? (await readDraft(named));
    return tell(given, draft, await checkedIn(session, draft.blocks));
  });
}

/** A draft of the library by its id; `null` for the name of a file. */
async function draftOf({ store }: LibrarySession, named: string): Promise<Named | null> {
  if (!store.drafts.row(named)) {
    if (existsSync(named)) return null;
    throw new Refusal(`“${named}” is neither a file nor the id of a draft. stet list shows the ids.`);
  }
  const { title, blocks } = must(await store.drafts.get(named));
  return { file: named, title, blocks };
}

async function checkedIn(session: LibrarySession, blocks: readonly Block[]): Promise<Checked> {
  const checks = await session.quotations.checkBlocks(blocks);
  const named = new Set(
    checks.flatMap(({ candidates, passages }) => [...candidates, ...passages]).map((one) => one.interviewId),
  );
  const byId = new Map<string, Interview>();
  for (const id of named) {
    const interview = await session.store.interviews.get(id);
    if (interview.ok) byId.set(id, interview.value);
  }
  const interviewOf = (id: string): Interview | null => byId.get(id) ?? null;
  return { checks, interviewOf, interviews: session.overview.interviews.length, unread: [] };
}

function tell(
  given: Arguments,
  { file, title, blocks }: Named,
  { checks, interviewOf, interviews, unread }: Checked,
): number {
  const story = storyText(blocks);
  const quotations = checks.map((one) => toldCheck(one, story, interviewOf));
  const counted = count(quotations);
  const words = [
    ...quotations.map((one, at) => checkInWords(one, at + 1)),
    ...unread.map(({ file, message }) => `${file} was not read: ${message}`),
    `${quotations.length} quotations against ${interviews} interview${interviews === 1 ? '' : 's'}${counted === '' ? '' : `: ${counted}`}`,
  ];
  const doubtful = quotations.some(({ verdict, warnings }) => warnings.length > 0 || DOUBTFUL.has(verdict));
  return answer(
    given,
    { draft: { file, title }, interviews, unread, quotations },
    words.join('\n\n'),
    doubtful ? FOUND : DONE,
  );
}

const DOUBTFUL: ReadonlySet<QuoteCheck['verdict']> = new Set(['altered', 'stitched', 'notFound']);

/** `4 verbatim, 1 altered`. */
function count(checks: readonly ToldCheck[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of checks) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts]
    .map(([verdict, times]) => `${times} ${verdict === 'notFound' ? 'not found' : verdict}`)
    .join(', ');
}
