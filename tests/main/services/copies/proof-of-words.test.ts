import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { withPdfProof } from '../../../../src-main/exporters/proof/pdf-proof';
import type { LibrarySession } from '../../../../src-main/services/session/library-session';
import { NOTHING_EXTRA } from '../../../../src-shared/domain/export-choices';
import type { ExportFormat } from '../../../../src-shared/domain/export-record';
import { newNoticeFields } from '../../../../src-shared/notices/new-notice-fields';
import { aSession } from '../../../support/a-session';
import { anExport, decoded } from '../../../support/an-export';
import { pdfColumn, pdfFile } from '../../../support/pdf-file';
import { valueOf } from '../../store/support/a-library';

const STORY = `# The last ferry leaves Holm at dusk

By Jonas Vik

The boat was built in 1913, and it has carried the post of Holm since then without a break.

The county pays for the boat, and the island pays for the oars that lie under its benches.
`;

/** A session with the story in it, its text signed by the checker. */
async function aSignedStory(): Promise<{ session: LibrarySession; draftId: string }> {
  const session = await aSession();
  const outcome = await session.import({ name: 'ferry.md', bytes: strToU8(STORY), as: 'draft' });
  if (outcome.status !== 'imported') throw new Error('The story was not imported');
  valueOf(await session.drafts.sign(outcome.id, 'checker', ''));
  return { session, draftId: outcome.id };
}

/** Exports a copy and answers its bytes. */
async function leaves(session: LibrarySession, draftId: string, format: ExportFormat): Promise<Uint8Array> {
  const wish = { draftId, format, choices: NOTHING_EXTRA };
  const prepared = valueOf(await session.exports.prepare(wish));
  valueOf(await session.exports.write(wish, prepared, path.join(session.store.folder, '..', 'copy')));
  return prepared.bytes;
}

const inWord = (bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part]!))) });
};
const inText = (bytes: Uint8Array, change: (text: string) => string) => strToU8(change(decoded(bytes)));
const otherYear = (text: string) => text.replaceAll('1913', '1931');

/** What other programs make of a copy in which they change a word. */
const SAVED_ANEW: readonly [string, ExportFormat, string, (bytes: Uint8Array) => Uint8Array][] = [
  ['a page edited as text', 'html', 'html', (bytes) => inText(bytes, otherYear)],
  [
    'a page that a word processor saved without its article',
    'html',
    'html',
    (bytes) => inText(bytes, (page) => otherYear(page).replace(/<\/?(?:article|header)[^>]*>/g, '')),
  ],
  ['Markdown', 'md', 'md', (bytes) => inText(bytes, otherYear)],
  ['plain text', 'txt', 'txt', (bytes) => inText(bytes, otherYear)],
  [
    'a wire object',
    'ninjs',
    'json',
    (bytes) => inText(bytes, (json) => JSON.stringify(JSON.parse(otherYear(json)))),
  ],
  ['a Word file', 'docx', 'docx', (bytes) => inWord(bytes, 'word/document.xml', otherYear)],
  [
    'a Word file whose styles were renamed',
    'docx',
    'docx',
    (bytes) => inWord(bytes, 'word/document.xml', (xml) => otherYear(xml).replace(/<w:pStyle [^>]*>/g, '')),
  ],
  [
    'a Word file that lost its properties',
    'docx',
    'docx',
    (bytes) =>
      inWord(inWord(bytes, 'word/document.xml', otherYear), 'docProps/custom.xml', () => '<Properties/>'),
  ],
];

describe('a copy with another word in it', () => {
  it.each(SAVED_ANEW)('is told apart by that word, as %s', async (_name, format, extension, change) => {
    const { session, draftId } = await aSignedStory();
    const copy = change(await leaves(session, draftId, format));
    const check = valueOf(await session.proof.check(`copy.${extension}`, copy));
    expect(check).toMatchObject({ status: 'otherWords', isWhatWasSigned: false });
    expect(check.differences.map(({ was, is }) => [was, is])).toEqual([['1913', '1931']]);
  });
});

/** The story on paper, as a printer lays it out, with a byline and its day. */
function onPaper(year = '1913'): Uint8Array {
  return pdfFile([
    [
      { text: 'The last ferry leaves Holm at dusk', x: 50, y: 750, size: 18 },
      { text: 'By Jonas Vik · May 14, 2024', x: 50, y: 720, size: 8 },
      ...pdfColumn([
        `The boat was built in ${year}, and it has carried the post of Holm since`,
        'then without a break.',
      ]),
      ...pdfColumn(
        ['The county pays for the boat, and the island pays for the oars that lie', 'under its benches.'],
        50,
        650,
      ),
    ],
  ]);
}

describe('a PDF', () => {
  /** A PDF that left as an export of the story, saved anew by another program. */
  async function printed(year?: string) {
    const { session, draftId } = await aSignedStory();
    await leaves(session, draftId, 'html');
    const [record] = valueOf(await session.drafts.open(draftId)).draft.exports;
    const { proof } = anExport();
    const own = {
      ...proof,
      exportId: 'pdf-1',
      versionSha256: record!.versionSha256,
      journalHead: record!.journalHead,
    };
    valueOf(
      await session.drafts.recordExport(draftId, {
        ...{ id: 'pdf-1', format: 'pdf', versionSha256: own.versionSha256, journalHead: own.journalHead },
        ...{ verified: true, fileSha256: 'f'.repeat(64) },
      }),
    );
    return { session, bytes: withPdfProof(onPaper(year), own)! };
  }

  it('whose bytes are others and whose words are not, is what was signed', async () => {
    const { session, bytes } = await printed();
    const check = valueOf(await session.proof.check('ferry.pdf', bytes));
    expect(check).toMatchObject({ status: 'sameWords', isWhatWasSigned: true, differences: [] });
  });

  it('is told apart by its words', async () => {
    const { session, bytes } = await printed('1931');
    const check = valueOf(await session.proof.check('ferry.pdf', bytes));
    expect(check.differences.map(({ was, is }) => [was, is])).toEqual([['1913', '1931']]);
  });
});

describe('a file without a proof', () => {
  it('is held against the text that it is nearest to', async () => {
    const { session } = await aSignedStory();
    const other =
      '# The winter road\n\nThe road to Holm over the ice was closed in March, as it is every year.\n';
    await session.import({ name: 'road.md', bytes: strToU8(other), as: 'draft' });
    const check = valueOf(await session.proof.check('paper.pdf', onPaper('1931')));
    expect(check).toMatchObject({
      draft: { title: 'The last ferry leaves Holm at dusk' },
      status: 'otherWords',
    });
    expect(check.verdict).toBe(
      'The file carries no proof. Its words are nearest to version 1 and differ from it in one place.',
    );
  });

  it('says what was signed where its words are those', async () => {
    const { session } = await aSignedStory();
    const check = valueOf(await session.proof.check('mail.md', strToU8(STORY)));
    expect(check).toMatchObject({ isWhatWasSigned: true, exported: null });
    expect(check.verdict).toBe(
      'The file carries no proof. Its words are those of version 1, which was signed.',
    );
  });

  it('lacks a notice that readers are owed', async () => {
    const { session, draftId } = await aSignedStory();
    const fields = {
      ...newNoticeFields('2024-05-14'),
      text: 'An earlier version of this story gave the island another name.',
    };
    const told = valueOf(await session.drafts.do(draftId, { type: 'notice.report', fields }));
    const noticeId = told.draft.notices[0]!.id;
    for (const to of ['drafted', 'approved', 'published'] as const) {
      valueOf(await session.drafts.do(draftId, { type: 'notice.advance', noticeId, to }));
    }
    const check = valueOf(await session.proof.check('mail.md', strToU8(STORY)));
    expect(check.isWhatWasSigned).toBe(false);
    expect(check.problems).toEqual([expect.stringContaining('lacks a notice that readers are owed')]);
  });

  it('is none of this library’s where no draft says what it says', async () => {
    const { session } = await aSignedStory();
    const list = strToU8('# Shopping\n\nBread, butter, and a very long list of other things for Sunday.\n');
    expect(valueOf(await session.proof.check('list.md', list)).status).toBe('notOurs');
  });
});
