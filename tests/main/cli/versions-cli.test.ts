import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../src-main/cli';
import type { MarkOutcome } from '../../../src-shared/anchoring/mark-outcomes';
import type { ComparedRow } from '../../../src-shared/anchoring/compare-blocks';
import { openLibrarySession } from '../../../src-main/services/session/open-library-session';
import { ports } from '../../../src-main/cli/ports';
import { valueOf } from '../store/support/a-library';
import { storyText } from '../../../src-shared/domain/block';

let folder: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-versions-'));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
    printed += String(words);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function stet<T>(...argv: string[]): Promise<T> {
  printed = '';
  expect(await run([...argv, '--library', path.join(folder, 'library'), '--json'])).toBe(0);
  return JSON.parse(printed) as T;
}

function file(name: string, paragraphs: readonly string[]): string {
  const target = path.join(folder, name);
  writeFileSync(target, paragraphs.join('\n\n'));
  return target;
}

const FIRST = [
  '# The well at Halden',
  'Ana Halden tested the water twice in 1974. It was clean both times.',
  'The council sealed the well without a vote, and nobody asked why.',
  'Three families still carry their water from the church.',
];

/** Marks words of the only draft, as a person at the desk would. */
async function marked(id: string, words: readonly string[]): Promise<void> {
  const session = valueOf(
    await openLibrarySession(path.join(folder, 'library'), {
      ports,
      read: () => Promise.reject(new Error('nothing is read here')),
      person: () => 'Ines Okonkwo',
      printPdf: null,
      listener: null,
    }),
  );
  const text = storyText(valueOf(await session.drafts.open(id)).draft.blocks);
  for (const each of words) {
    const start = text.indexOf(each);
    const range = { start, end: start + each.length };
    valueOf(
      await session.drafts.do(id, { type: 'claim.mark', range, kind: 'assertion', standing: 'stands' }),
    );
  }
  await session.close();
}

describe('a new version from the command line', () => {
  it('tells each mark’s outcome with its old and new words, and what differs between versions', async () => {
    await run(['new', path.join(folder, 'library'), '--name', 'Water desk']);
    const [{ id }] = await stet<[{ id: string }]>('import', 'draft', file('well.md', FIRST));
    await marked(id, ['clean both times', '1974', 'nobody asked why', 'Three families']);
    const [title, tested, , families] = FIRST as [string, string, string, string];
    const second = file('well-2.md', [title, families, tested.replace('1974', '1975')]);
    const { marks } = await stet<{ marks: MarkOutcome[] }>('import', 'draft', second, '--as-version-of', id);
    const told = marks.map(({ before, outcome, after }) => [before.words, outcome, after?.words ?? null]);
    expect(told).toEqual([
      ['1974', 'changed', '1975'],
      ['clean both times', 'moved', 'clean both times'],
      ['nobody asked why', 'orphan', null],
      ['Three families', 'kept', 'Three families'],
    ]);
    const { rows } = await stet<{ rows: ComparedRow[] }>('diff', id, '--from', '1', '--to', '2');
    expect(rows.map(({ kind }) => kind)).toEqual(['same', 'movedAway', 'cut', 'same', 'movedHere']);
  });

  it('that is plain text keeps headings, deks and italics where its words are those of the version before', async () => {
    await run(['new', path.join(folder, 'library'), '--name', 'Water desk']);
    const styled = [FIRST[0]!, '## The seal', `${FIRST[1]!} *Nobody* wrote it down.`, FIRST[2]!];
    const [{ id }] = await stet<[{ id: string }]>('import', 'draft', file('well.md', styled));
    const plain = [
      'The well at Halden',
      'The seal',
      `${FIRST[1]!} Nobody wrote it down.`,
      'Two families still carry water.',
    ];
    await stet('import', 'draft', file('well.txt', plain), '--as-version-of', id);
    const { rows } = await stet<{ rows: ComparedRow[] }>('diff', id, '--from', '1', '--to', '2');
    expect(rows.map(({ kind }) => kind).filter((kind) => kind === 'same')).toHaveLength(3);
  });
});
