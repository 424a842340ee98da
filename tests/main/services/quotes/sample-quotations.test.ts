import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importBytes } from '../../../../src-main/importers/read-file';
import { openLibrarySession } from '../../../../src-main/services/session/open-library-session';
import type { LibrarySession } from '../../../../src-main/services/session/library-session';
import type { QuoteCheck } from '../../../../src-shared/domain/quote-check';
import { storyText } from '../../../../src-shared/domain/block';
import { seedSampleLibrary } from '../../../e2e/support/seeded-library';

const TRUTH = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../../../data/sample-library/truth.json'), 'utf8'),
) as { quotations: { opening: string; verdict: string; warnings: string[] }[] };

const NOW = '2026-03-12T09:30:00.000Z';
let folder: string;
let session: LibrarySession;
let checks: readonly QuoteCheck[];
let text: string;

beforeAll(async () => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'stet-truth-')), 'library');
  await seedSampleLibrary(folder, NOW);
  let ids = 0;
  const opened = await openLibrarySession(folder, {
    ports: { now: () => NOW, newId: () => `id-${String((ids += 1))}` },
    read: importBytes,
    person: () => 'Desk',
    printPdf: null,
    listener: null,
  });
  if (!opened.ok) throw new Error(opened.error.message);
  session = opened.value;
  const draftId = session.overview.drafts[0]?.id ?? '';
  const [view, check] = [await session.drafts.open(draftId), await session.quotations.check(draftId)];
  if (!view.ok || !check.ok) throw new Error('The sample draft can’t be checked');
  text = storyText(view.value.draft.blocks);
  checks = check.value.checks;
}, 30_000);

afterAll(async () => {
  await session.close();
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

function checkOf(opening: string): QuoteCheck | undefined {
  return checks.find(({ quotation }) =>
    text.slice(quotation.range.start, quotation.range.end).slice(0, 120).includes(opening.slice(0, 30)),
  );
}

describe('the quotations of the sample story', () => {
  it.each(TRUTH.quotations)('“$opening …” is $verdict', ({ opening, verdict, warnings }) => {
    const check = checkOf(opening);
    expect(check?.verdict).toBe(verdict);
    const kinds = check?.warnings.map(({ kind }) => kind) ?? [];
    expect(kinds).toEqual(expect.arrayContaining(warnings));
  });

  it('has no passage that does not say what the difference says it does', () => {
    for (const { passages, differences } of checks) {
      for (const { spokenWords } of differences) {
        expect(passages.some(({ exact }) => exact.includes(spokenWords))).toBe(true);
      }
    }
  });
});
