import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NOTHING_EXTRA, type ExportChoices } from '../../../src-shared/domain/export-choices';
import { DEFAULT_HOUSE_STYLE } from '../../../src-shared/notices/default-house-style';
import { assembleLedger } from '../../../src-main/exporters/ledger/ledger-input';
import { LEDGER_EXPORTERS } from '../../../src-main/exporters/ledger/ledger-registry';
import { EXPORTERS } from '../../../src-main/exporters/registry';
import { suggestFileName } from '../../../src-main/exporters/suggest-file-name';
import { LEDGER_FOR_READERS } from '../../support/a-ledger';
import { anExport } from '../../support/an-export';
import { aDraftOfCanaries, Canaries } from '../../support/canaries';

const canaries = new Canaries();
const { draft, interviews, documents } = aDraftOfCanaries(canaries);
const OPEN = [
  {
    key: 'k',
    kind: 'legal' as const,
    message: 'Claim 1 carries a legal flag.',
    override: draft.overrides[0]!,
  },
  { key: 'l', kind: 'openClaim' as const, message: 'Claim 2 is unchecked.', override: null },
];

const inputFor = (include: ExportChoices) =>
  anExport(draft, { blockers: OPEN, include }, { interviews, documents });

/** Every byte of a file and, where it is an archive, of each of its parts, as Latin letters. */
function everyByte(bytes: Uint8Array): string {
  const parts = bytes[0] === 0x50 && bytes[1] === 0x4b ? Object.entries(unzipSync(bytes)) : [];
  const all = [bytes, ...parts.map(([, part]) => part)].map((part) => Buffer.from(part).toString('latin1'));
  return [...all, ...parts.map(([name]) => name)].join('\n');
}

const found = (text: string) => canaries.names.filter((name) => text.includes(name));

const kinds = EXPORTERS.map((exporter) => [`${exporter.format} (${exporter.extension})`, exporter] as const);

describe('what is confidential', () => {
  it('is marked by more than 50 canaries', () => {
    expect(canaries.names.length).toBeGreaterThan(50);
    expect(new Set(canaries.names).size).toBe(canaries.names.length);
  });

  it.each(kinds)('is in no byte of an export as %s, nor in its name', async (_name, exporter) => {
    const input = inputFor(NOTHING_EXTRA);
    expect(found(everyByte(await exporter.write(input)))).toEqual([]);
    expect(found(suggestFileName(input, exporter.format, exporter.extension))).toEqual([]);
  });

  it.each(kinds)('is not in an export for readers as %s that shows its sources', async (_name, exporter) => {
    const bytes = await exporter.write(inputFor({ ...NOTHING_EXTRA, showSources: true }));
    expect(found(everyByte(bytes))).toEqual([]);
  });

  it.each(Object.values(LEDGER_EXPORTERS).map((one) => [one.format, one] as const))(
    'is in no byte of a ledger as %s',
    async (_name, exporter) => {
      const lines = draft.notices.map((notice) => ({
        draftId: draft.id,
        draftTitle: 'Ferry',
        publishedOn: '2024-05-01',
        notice,
      }));
      const input = assembleLedger({
        libraryId: 'lib-1',
        name: 'Desk',
        house: DEFAULT_HOUSE_STYLE,
        lines,
        include: LEDGER_FOR_READERS,
        exportId: 'l-1',
        exportedAt: '2024-05-14T10:00:00.000Z',
      });
      expect(found(everyByte(await exporter.write(input)))).toEqual([]);
    },
  );

  it('is never in the clean copies, whatever is chosen', async () => {
    const input = inputFor({ confidential: true, notes: true, people: true, showSources: false });
    for (const exporter of EXPORTERS.filter(({ format }) =>
      ['html', 'md', 'txt', 'docx', 'ninjs'].includes(format),
    )) {
      expect(found(everyByte(await exporter.write(input)))).toEqual([]);
    }
  });
});

/** Which confidential fields each choice lets into the desk’s own papers, and into no other file. */
const LET_IN: readonly [keyof ExportChoices, RegExp][] = [
  ['notes', /^Zq\d+(?:claimnote|evidencenote|comment|changereason|decisionreason|signoffnote)Xv$/],
  ['people', /^Zq\d+(?:settle|comment|signoff|override)byXv$/],
  [
    'confidential',
    /^Zq\d+(?:(?:off|background|deep|embargoed)(?:title|speaker|interviewer|question|answer)|offrecordturn|document(?:title|author|words|passage)|lostsourcewords)Xv$/,
  ],
];

const ofTheDesk = EXPORTERS.filter(({ format }) => ['report', 'book', 'docx-annotated'].includes(format)).map(
  (exporter) => [`${exporter.format} (${exporter.extension})`, exporter] as const,
);

describe.each(ofTheDesk)('of the confidential fields %s', (_name, exporter) => {
  it.each(LET_IN)(
    'has what belongs to “%s” once that is chosen, and nothing else',
    async (choice, allowed) => {
      const names = found(everyByte(await exporter.write(inputFor({ ...NOTHING_EXTRA, [choice]: true }))));
      expect(names.filter((name) => !allowed.test(name))).toEqual([]);
      expect(names).not.toEqual([]);
    },
  );
});

describe('a note beside words that are not on the record', () => {
  it.each(ofTheDesk)('is in %s only where both notes and those words are chosen', async (_name, exporter) => {
    const beside = async (include: Partial<ExportChoices>) =>
      found(everyByte(await exporter.write(inputFor({ ...NOTHING_EXTRA, ...include })))).filter((name) =>
        name.includes('offevidencenote'),
      );
    expect(await beside({ notes: true })).toEqual([]);
    expect(await beside({ notes: true, confidential: true })).toHaveLength(1);
  });
});

describe('a report', () => {
  const written = async (include: ExportChoices) => {
    const exporter = EXPORTERS.find(({ format, extension }) => format === 'book' && extension === 'html')!;
    return found(everyByte(await exporter.write(inputFor(include)))).join(' ');
  };

  it('names and quotes sources that are not on the record once that is chosen', async () => {
    const text = await written({ ...NOTHING_EXTRA, confidential: true });
    for (const canary of ['offtitle', 'offanswer', 'backgroundspeaker', 'documenttitle', 'lostsourcewords']) {
      expect(text).toContain(canary);
    }
    expect(text).not.toMatch(/note|path|file|comment|by(?:Xv)/);
  });

  it('has notes once they are chosen, and people once they are', async () => {
    const notes = await written({ ...NOTHING_EXTRA, notes: true });
    expect(notes).toContain('claimnote');
    expect(notes).toContain('decisionreason');
    expect(notes).not.toMatch(/offtitle|by(?:Xv)/);
    const people = await written({ ...NOTHING_EXTRA, people: true });
    expect(people).toContain('settleby');
    expect(people).toContain('signoffby');
    expect(people).not.toContain('claimnote');
  });

  it('never has paths, file names, or how an error was found', async () => {
    const text = await written({ confidential: true, notes: true, people: true, showSources: true });
    expect(text).not.toMatch(/path|file|foundhow|reportedby|nickname|tag/);
  });

  it('prints an override’s reason and withholds what it may not quote', async () => {
    const exporter = EXPORTERS.find(({ format, extension }) => format === 'report' && extension === 'html')!;
    const text = everyByte(await exporter.write(inputFor(NOTHING_EXTRA)));
    expect(text).toContain('The register was seen.');
    expect(text).toContain('an interview off the record');
    expect(text).toContain('The words are withheld');
  });
});
