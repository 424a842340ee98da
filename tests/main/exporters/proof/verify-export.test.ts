import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src-shared/domain/block';
import type { Draft } from '../../../../src-shared/domain/draft';
import type { ExportRecord } from '../../../../src-shared/domain/export-record';
import type { JournalEntry } from '../../../../src-shared/domain/journal-entry';
import type { SignOff } from '../../../../src-shared/domain/sign-off';
import { differencesFrom } from '../../../../src-main/exporters/proof/compare-copy';
import { EXPORTERS, findExporter } from '../../../../src-main/exporters/registry';
import { copyFinder, verifyExport } from '../../../../src-main/exporters/proof/verify-export';
import { sha256Of } from '../../../../src-main/store/files/durable-file';
import { EMPTY_CHAIN, nextEntry, purgedEntry } from '../../../../src-main/store/journal/journal-chain';
import { aBlock, aClaim, aDraft, DEED, hashBlocks } from '../../../support/a-draft';
import { aNotice } from '../../../support/a-notice';
import { anExport, decoded } from '../../../support/an-export';
import { anInterview, someEvidence } from '../../../support/an-interview';

function aJournal(): JournalEntry[] {
  const first = nextEntry(EMPTY_CHAIN, { by: 'Ines', action: 'draft.import', details: {} }, DEED.at);
  return [
    first,
    nextEntry(first, { by: 'Ines', action: 'signOff.sign', details: { role: 'editor' } }, DEED.at),
  ];
}

const journal = aJournal();
const SIGNED: SignOff = {
  id: 's-1',
  role: 'editor',
  signed: DEED,
  versionId: 'v-1',
  sha256: hashBlocks(aDraft().blocks),
  journalHead: journal[0]!.hash,
  note: '',
};
const OPEN = [{ key: 'k', kind: 'openClaim' as const, message: 'Claim 1 is unchecked.', override: null }];

/** Exports a signed draft and records it, as the service does. */
async function exported(exporter = findExporter('html')!, verified = true, given: Partial<Draft> = {}) {
  const signed = aDraft({ signOffs: [SIGNED], ...given });
  const input = anExport(signed, { journalHead: journal[1]!.hash, blockers: verified ? [] : OPEN });
  const bytes = await exporter.write(input);
  const record: ExportRecord = {
    id: input.proof.exportId,
    format: exporter.format,
    exported: DEED,
    versionSha256: input.proof.versionSha256,
    journalHead: input.proof.journalHead,
    verified,
    fileSha256: sha256Of(bytes),
  };
  return { draft: { ...signed, exports: [record] }, bytes };
}

const kinds = EXPORTERS.map((exporter) => [`${exporter.format} (${exporter.extension})`, exporter] as const);
const copies = kinds.filter(([, { format }]) => format !== 'report' && format !== 'book');

/** The bytes with a word of the story replaced, in archives too. */
function edited(bytes: Uint8Array, from: string, to: string): Uint8Array {
  if (bytes[0] !== 0x50) return strToU8(decoded(bytes).replaceAll(from, to));
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml']!).replaceAll(from, to);
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
}

describe('a file that was not touched', () => {
  it.each(kinds)('is what was signed, as %s', async (_name, exporter) => {
    const { draft, bytes } = await exported(exporter);
    const check = verifyExport(bytes, draft, journal);
    expect(check).toMatchObject({
      status: 'asExported',
      isWhatWasSigned: true,
      differences: [],
      problems: [],
    });
    expect(check.proof?.versionNumber).toBe(1);
    expect(check.signOffs).toEqual([SIGNED]);
  });

  it('is known by its bytes alone where the format carries no proof, as a PDF', async () => {
    const { draft } = await exported();
    const bytes = strToU8('%PDF-1.7 …');
    const record = { ...draft.exports[0]!, format: 'pdf' as const, fileSha256: sha256Of(bytes) };
    expect(verifyExport(bytes, { ...draft, exports: [record] }, journal)).toMatchObject({
      status: 'asExported',
      isWhatWasSigned: true,
    });
  });

  it('is not what was signed if nobody signed, or the sign-off was taken back', async () => {
    const { draft, bytes } = await exported();
    expect(verifyExport(bytes, { ...draft, signOffs: [] }, journal).isWhatWasSigned).toBe(false);
    const withdrawn = { ...SIGNED, withdrawn: { ...DEED, reason: 'New tape.' } };
    expect(verifyExport(bytes, { ...draft, signOffs: [withdrawn] }, journal).isWhatWasSigned).toBe(false);
  });

  it('finds its draft among others', async () => {
    const { draft, bytes } = await exported();
    const other = aDraft({ id: 'd-other', exports: [], versions: [] });
    expect([other, draft].map(copyFinder(bytes))).toEqual([null, 'isExport']);
    const kept = { ...draft, exports: [] };
    expect(copyFinder(bytes)(kept)).toBe('holdsText');
    expect([other, draft].map(copyFinder(strToU8('A shopping list.')))).toEqual([null, null]);
  });
});

describe('a changed word', () => {
  it.each(copies)('is named, as %s', async (_name, exporter) => {
    const { draft, bytes } = await exported(exporter);
    const check = verifyExport(edited(bytes, '1913', '1931'), draft, journal);
    expect(check).toMatchObject({ status: 'otherWords', isWhatWasSigned: false });
    expect(check.differences.map(({ wasWords, isWords }) => [wasWords, isWords])).toEqual([['1913', '1931']]);
  });

  it('in a notice is named too, and a notice that was taken out is missed', async () => {
    const notices = [aNotice({ approved: DEED })];
    const { draft, bytes } = await exported(findExporter('html')!, true, { notices });
    const softened = verifyExport(edited(bytes, 'the wrong year', 'another year'), draft, journal);
    expect(softened.status).toBe('otherWords');
    const without = decoded(bytes).replace(/<aside class="notice"[\s\S]*?<\/aside>/, '');
    expect(verifyExport(strToU8(without), draft, journal)).toMatchObject({
      isWhatWasSigned: false,
      differences: [],
      problems: [expect.stringContaining('lacks a notice')],
    });
  });

  it('is none where only the file changed: spaces, line ends, a style', async () => {
    const { draft, bytes } = await exported();
    const other = decoded(bytes)
      .replace('color-scheme: light dark', 'color-scheme: light')
      .replaceAll('\n', '\r\n');
    expect(verifyExport(strToU8(other), draft, journal)).toMatchObject({
      status: 'sameWords',
      isWhatWasSigned: true,
    });
  });

  it('in a report is only known to be there', async () => {
    const { draft, bytes } = await exported(findExporter('report', 'html')!);
    expect(verifyExport(edited(bytes, 'Verified', 'Blessed'), draft, journal)).toMatchObject({
      status: 'changed',
      isWhatWasSigned: false,
    });
  });

  it('is none under a retraction, which stands in place of the story', async () => {
    const notices = [aNotice({ kind: 'retraction', text: 'The skipper of this story does not exist.' })];
    const { draft, bytes } = await exported(findExporter('md')!, true, { notices });
    expect(verifyExport(strToU8(`${decoded(bytes)}\n`), draft, journal).differences).toEqual([]);
  });
});

describe('a PDF that shows its sources', () => {
  const interview = anInterview();
  const claims = [
    aClaim('We never lost a letter', {
      evidence: [someEvidence(interview, 'We never lost a letter. Not one.')],
    }),
  ];
  const draft = aDraft({ claims });
  const printed = (...sources: string[]) => [
    ...draft.blocks,
    ...sources.map((text) => aBlock('paragraph', text)),
  ];
  const told = (blocks: readonly Block[]) =>
    differencesFrom(draft.versions[0]!, blocks, draft).map(({ isWords }) => isWords);
  const SOURCES = [
    'Show the source',
    '“We never lost a letter. Not one.”',
    'Berit Sand · 2024-04-18 · 00:00:20–00:00:38',
  ];

  it('does not differ by what the desk linked', () => {
    expect(told(printed(...SOURCES))).toEqual([]);
  });

  it('differs by words that somebody put among them', () => {
    expect(told(printed(...SOURCES, 'The county denies it.'))).toEqual(['The county denies it']);
    expect(told(printed('Show the source', '“We lost a letter.”'))).toEqual(['We lost a letter']);
  });
});

describe('a file or a record that lies', () => {
  it('is found out when a copy that was not verified says that it is', async () => {
    const { draft, bytes } = await exported(findExporter('html')!, false);
    const forged = strToU8(
      decoded(bytes)
        .replace('name="stet-verified" content="false"', 'name="stet-verified" content="true"')
        .replace(/<aside class="unverified"[\s\S]*?<\/aside>/, ''),
    );
    expect(verifyExport(forged, draft, journal)).toMatchObject({
      isWhatWasSigned: false,
      problems: ['The file says that it is verified; it was exported as not verified.'],
    });
  });

  it('is found out when the library’s version was changed after the fact', async () => {
    const { draft, bytes } = await exported();
    const [version] = draft.versions;
    const altered = { ...draft, versions: [{ ...version!, blocks: version!.blocks.slice(1) }] };
    expect(verifyExport(bytes, altered, journal).problems).toEqual([
      'Version 1 in the library is no longer what its hash says.',
    ]);
  });

  it('is found out when the journal was edited, cut off or written anew', async () => {
    const { draft, bytes } = await exported();
    const problems = (entries: readonly JournalEntry[]) => verifyExport(bytes, draft, entries).problems;
    const [first, second] = journal as [JournalEntry, JournalEntry];
    expect(problems([{ ...first, by: 'Nobody' }, second])).toEqual(['The journal was altered at entry 1.']);
    const signedAs = { ...second, details: { role: 'counsel' } };
    expect(problems([first, signedAs])).toEqual(['The journal was altered at entry 2.']);
    expect(problems([first, purgedEntry(second)!])).toEqual([]);
    expect(problems([second])).toEqual(['The journal was altered at entry 2.']);
    const cutOff = expect.stringContaining('cut off or rewritten') as string;
    expect(problems([first])).toEqual([cutOff]);
    const anew = nextEntry(
      EMPTY_CHAIN,
      { by: 'Ines', action: 'draft.import', details: { other: true } },
      DEED.at,
    );
    expect(problems([anew])).toEqual([cutOff]);
  });

  it('is none of ours where the file is broken inside', () => {
    const broken = zipSync({
      'word/document.xml': strToU8('<w:document>'),
      'docProps/custom.xml': strToU8('<Properties'),
    });
    expect(copyFinder(broken)(aDraft())).toBeNull();
  });

  it('is unknown where the file names a text that the draft never had, or carries no proof', async () => {
    const { draft, bytes } = await exported();
    const strange = edited(bytes, draft.versions[0]!.sha256, '0'.repeat(64));
    expect(verifyExport(strange, draft, journal)).toMatchObject({
      status: 'unknown',
      isWhatWasSigned: false,
    });
    expect(verifyExport(strToU8('<p>The boat was built in 1913.</p>'), draft, journal).problems).toEqual([
      'The file carries no proof, and no export has its bytes.',
    ]);
  });

  it('is unknown, and no crash, where the bytes are broken', async () => {
    const { draft, bytes } = await exported(findExporter('docx')!);
    for (const broken of [
      bytes.slice(0, 400),
      new Uint8Array([0x50, 0x4b, 3, 4]),
      new Uint8Array([0xff, 0xfe, 0]),
    ]) {
      expect(verifyExport(broken, draft, journal).status).toBe('unknown');
    }
  });
});
