import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../src-shared/domain/export-record';
import { docxAnnotatedExporter } from '../../../src-main/exporters/docx-annotated-exporter';
import { docxExporter } from '../../../src-main/exporters/docx-exporter';
import { storyMarkdown } from '../../../src-main/exporters/markdown-exporter';
import { ninjsExporter } from '../../../src-main/exporters/ninjs-exporter';
import { EXPORTERS, findExporter } from '../../../src-main/exporters/registry';
import { suggestFileName } from '../../../src-main/exporters/suggest-file-name';
import { articleText, storyPlainText } from '../../../src-main/exporters/text-exporter';
import { aBlock, aClaim, aDraft } from '../../support/a-draft';
import { aNotice } from '../../support/a-notice';
import { anExport, decoded } from '../../support/an-export';
import { anInterview, someEvidence } from '../../support/an-interview';

const OPEN = [
  { key: 'k', kind: 'openClaim' as const, message: 'Claim 1, “1913”, is unchecked.', override: null },
];
const unverified = () => anExport(aDraft(), { blockers: OPEN });
const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('the registry', () => {
  it('has every format but PDF, which is printed from HTML', () => {
    expect(EXPORT_FORMATS.filter((format) => !findExporter(format))).toEqual(['pdf']);
  });

  it('finds the kinds of file of a report, HTML first', () => {
    expect(findExporter('report')?.extension).toBe('html');
    expect(findExporter('report', 'csv')?.extension).toBe('csv');
    expect(findExporter('book', 'docx')?.extension).toBe('docx');
    expect(findExporter('md', 'docx')).toBeNull();
  });
});

describe('a file name', () => {
  it.each([
    ['The last ferry leaves Holm at dusk', 'the-last-ferry-leaves-holm-at-dusk.html'],
    ['“Not one,” she said: it’s over/done', 'not-one-she-said-its-over-done.html'],
    ['Ærø & Çeşme — 日本', 'ærø-cesme-日本.html'],
    ['../../etc/passwd', 'etc-passwd.html'],
    ['…', 'story.html'],
    [
      'A headline that goes on and on about the ferry and the bridge and the county',
      'a-headline-that-goes-on-and-on-about-the-ferry-and-the.html',
    ],
  ])('of %j is %s', (headline, expected) => {
    const input = anExport(aDraft({ blocks: [aBlock('headline', headline)] }));
    expect(suggestFileName(input, 'html', 'html')).toBe(expected);
  });

  it('says that a copy is not verified, and which report it is', () => {
    expect(suggestFileName(unverified(), 'report', 'html')).toBe(
      'NOT-VERIFIED-the-last-ferry-leaves-holm-at-dusk-fact-check-report.html',
    );
  });
});

describe('a copy that is not verified', () => {
  it.each(EXPORTERS.map((exporter) => [`${exporter.format}.${exporter.extension}`, exporter] as const))(
    'says so as %s, with what is open; a verified one does not',
    async (_name, exporter) => {
      const read = (bytes: Uint8Array) =>
        exporter.extension === 'docx' ? part(bytes, 'word/document.xml') : decoded(bytes);
      const text = read(await exporter.write(unverified()));
      expect(text).toContain('NOT VERIFIED');
      if (exporter.extension !== 'csv') expect(text).toContain('Claim 1, “1913”, is unchecked.');
      expect(read(await exporter.write(anExport()))).not.toMatch(/not verified/i);
    },
  );

  it.each([
    ['Markdown', () => storyMarkdown(unverified())],
    ['plain text', () => storyPlainText(unverified())],
  ])('says so in its first lines as %s', (_name, write) => {
    expect(write().split('\n').slice(0, 3).join('\n')).toContain('NOT VERIFIED');
  });
});

describe('Markdown', () => {
  it('has its facts in front matter that no value can break out of', () => {
    const draft = aDraft({ metadata: { byline: 'Jonas "J" Vik\n---\nstatus: "verified"' } });
    const lines = storyMarkdown(anExport(draft, { blockers: OPEN })).split('\n');
    expect(lines[0]).toBe('---');
    expect(lines.filter((line) => line.startsWith('status:'))).toEqual(['status: "NOT VERIFIED"']);
    expect(lines).toContain('author: "Jonas \\"J\\" Vik\\n---\\nstatus: \\"verified\\""');
  });

  it('carries the text with its notices', () => {
    const text = storyMarkdown(anExport(aDraft({ notices: [aNotice({ grave: true })] })));
    expect(text).toContain('# The last ferry leaves Holm at dusk\n\nFor 41 years');
    expect(text).toContain('post.\n\n*Correction, May 12, 2024: An earlier version');
    expect(text).toContain('- The county pays 60 percent.\n- The island pays *the rest*.');
    expect(text).toContain('Not **one**.');
  });
});

describe('plain text', () => {
  it('is the story and its byline with nothing before or after it for the clipboard', () => {
    const text = articleText(anExport());
    expect(text.startsWith('The last ferry leaves Holm at dusk\n\nFor 41 years')).toBe(true);
    expect(text).toContain('\n\nBy Jonas Vik\n\n');
    expect(text.endsWith('before 2031.\n')).toBe(true);
  });
});

describe('a Word file', () => {
  it('has no author, no comment and no clock but the export’s', async () => {
    const bytes = await docxExporter.write(anExport());
    const core = part(bytes, 'docProps/core.xml');
    expect(core).not.toMatch(/creator|lastModifiedBy/);
    expect(core.match(/2024-05-14T10:00:00.000Z/g)).toHaveLength(2);
    expect(part(bytes, 'word/document.xml')).not.toContain('commentReference');
  });

  it('can hold characters that XML can’t', async () => {
    const blocks = [aBlock('paragraph', 'a\u0000b\u0008c\ud800d & <e>')];
    const xml = part(await docxExporter.write(anExport(aDraft({ blocks }))), 'word/document.xml');
    expect(xml).toContain('a\ufffdb\ufffdc\ufffdd &amp; &lt;e&gt;');
  });

  it('annotated, has one comment a claim with standing, evidence, words and time, also where claims overlap', async () => {
    const interview = anInterview();
    const claims = [
      aClaim('We never lost a letter', {
        number: 7,
        kind: 'quote',
        legal: true,
        evidence: [someEvidence(interview, 'We never lost a letter.')],
      }),
      aClaim('lost a letter,” Sand said', { number: 8, standing: 'unchecked' }),
      aClaim('1913', { number: 9, orphan: true }),
    ];
    const bytes = await docxAnnotatedExporter.write(
      anExport(aDraft({ claims }), {}, { interviews: [interview] }),
    );
    const comments = part(bytes, 'word/comments.xml');
    expect(comments.match(/<w:comment /g)).toHaveLength(2);
    expect(comments).toContain('w:author="Stet"');
    for (const words of [
      'Claim 7 · Quote · Stands · Legal flag',
      'Supports: Berit Sand on the jetty · Berit Sand · 2024-04-18 · 00:00:20–00:00:38',
      '“We never lost a letter.”',
    ]) {
      expect(comments).toContain(words);
    }
    const document = part(bytes, 'word/document.xml');
    for (const id of [7, 8]) {
      expect(
        document.match(new RegExp(`<w:comment(?:RangeStart|RangeEnd|Reference) w:id="${id}"/>`, 'g')),
      ).toHaveLength(3);
    }
    expect(document).toContain('Claims whose words are no longer in the text');
  });

  it('annotated, holds a comment over several paragraphs together', async () => {
    const claims = [aClaim('since 1983.\n\n“We never', { number: 1 })];
    const document = part(
      await docxAnnotatedExporter.write(anExport(aDraft({ claims }))),
      'word/document.xml',
    );
    expect(document.match(/commentRangeStart/g)).toHaveLength(1);
    expect(document.match(/commentRangeEnd/g)).toHaveLength(1);
    expect(document.indexOf('commentRangeStart')).toBeLessThan(document.indexOf('commentRangeEnd'));
  });
});

describe('a wire object', () => {
  const item = async (...args: Parameters<typeof anExport>) =>
    JSON.parse(decoded(await ninjsExporter.write(anExport(...args)))) as Record<string, unknown>;

  it('is usable once verified, withheld before, called off once retracted', async () => {
    expect(await item()).toMatchObject({
      pubStatus: 'usable',
      version: '1',
      versionCreated: '2024-05-14T10:00:00.000Z',
    });
    expect(await item(aDraft(), { blockers: OPEN })).toMatchObject({
      pubStatus: 'withheld',
      edNote: expect.stringContaining('NOT VERIFIED'),
    });
    expect(await item(aDraft({ notices: [aNotice({ kind: 'retraction' })] }))).toMatchObject({
      pubStatus: 'canceled',
    });
  });

  it('has headline, byline, text in two forms, and what changed for the receiving desk', async () => {
    expect(await item(aDraft({ notices: [aNotice()] }))).toMatchObject({
      type: 'text',
      by: 'Jonas Vik',
      headlines: [{ role: 'main', value: 'The last ferry leaves Holm at dusk' }],
      bodies: [{ contentType: 'text/html' }, { contentType: 'text/plain' }],
      edNote: expect.stringMatching(/^Correction, May 12, 2024: /),
    });
  });
});
