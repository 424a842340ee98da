import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlExporter } from '../../../src-main/exporters/html-exporter';
import { importBytes } from '../../../src-main/importers/read-file';
import type { Block } from '../../../src-shared/domain/block';
import type { ImportAs } from '../../../src-shared/domain/import-options';
import { aDraft } from '../../support/a-draft';
import { anExport, decoded } from '../../support/an-export';
import { confusingVectors, CONFUSING_TAGS } from '../../support/leaks/confusing-vectors';
import { leakVectors, pageWith, transcriptWith } from '../../support/leaks/leak-vectors';

const ADDRESS = 'http://leak.example';
const VECTORS = [
  ...leakVectors((index) => `${ADDRESS}/leak-${index}`),
  ...confusingVectors((index) => `${ADDRESS}/confusing-${index}`),
];

/** What an imported story may be made of; everything else is text. */
const MARKS = ['strong', 'emphasis', 'link'];

/** Elements with which a copy could load or run something. */
const LOADING =
  /<(img|image|script|iframe|frame|object|embed|link|video|audio|source|base|form|input|svg|math|style|template|meta http-equiv)\b[^>]*/gi;

/** What Stet puts into its own pages: a policy, a style sheet, facts for machines; no words stand in them as markup. */
const OUR_OWN =
  /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]*" ?\/>|<style>[^<]*<\/style>|<script type="application\/ld\+json">[^<]*<\/script>|<link rel="canonical" href="https?:[^"<>]*" ?\/?>/g;

async function blocksOf(as: ImportAs, name: string, text: string): Promise<readonly Block[]> {
  const read = await importBytes({ as, name, bytes: Buffer.from(text) });
  // a page in which nothing can be read is refused, and that is silent too
  if (!read.ok) return [];
  if (read.value.kind === 'interview') {
    return read.value.segments.map(({ text: said }) => ({ kind: 'paragraph', text: said, marks: [] }));
  }
  return read.value.blocks;
}

/** Whatever in an HTML copy of these blocks could load, run or lead somewhere. */
async function dangersOf(blocks: readonly Block[]): Promise<string[]> {
  const marks = blocks.flatMap((block) => block.marks);
  const kinds = marks.map(({ kind }) => kind).filter((kind) => !MARKS.includes(kind));
  const addresses = marks.flatMap((mark) => ('href' in mark ? [mark.href] : []));
  const leading = addresses.filter((href) => !/^(https?:\/\/|mailto:)/.test(href));
  if (blocks.length === 0) return [...kinds, ...leading];
  const bytes = await htmlExporter.write(anExport(aDraft({ blocks, claims: [], noChecks: [] })));
  const page = decoded(bytes).replace(OUR_OWN, '');
  expect(page).toContain('<!doctype html>');
  return [...kinds, ...leading, ...(page.match(LOADING) ?? []), ...(page.match(/<[^>]*\son[a-z]+=/gi) ?? [])];
}

describe('a page that reaches for the network, or that parsers read in two ways,', () => {
  it('becomes text and three marks as a draft, and so do its copies', async () => {
    const found: string[] = [];
    let read = 0;
    for (const [index, vector] of VECTORS.entries()) {
      const page = pageWith(vector, `Vector ${index}`);
      const blocks = await blocksOf('draft', 'page.html', page);
      if (blocks.length > 0) read++;
      const dangers = await dangersOf(blocks);
      if (dangers.length > 0) found.push(`${vector}: ${dangers.join(' ')}`);
    }
    expect(found).toEqual([]);
    // a page that ends before its story begins is refused; the others are read
    expect(read).toBeGreaterThan(VECTORS.length * 0.9);
  }, 60_000);

  it('is text in Markdown, in a document and in a transcript', async () => {
    const markdown = `# All of it\n\n${VECTORS.join('\n\nBetween.\n\n')}\n`;
    const documents = VECTORS.filter((_vector, index) => index % 8 === 0);
    const all = [
      await blocksOf('draft', 'all.md', markdown),
      await blocksOf('interview', 'talk.md', VECTORS.map(transcriptWith).join('\n')),
      ...(await Promise.all(
        documents.map((vector) => blocksOf('document', 'page.html', pageWith(vector, 'A paper'))),
      )),
    ];
    expect(all.filter((blocks) => blocks.length > 2).length).toBeGreaterThan(all.length * 0.9);
    for (const blocks of all) expect(await dangersOf(blocks)).toEqual([]);
  }, 60_000);

  it('stays harmless however its parts are nested', async () => {
    const tag = fc.constantFrom(...CONFUSING_TAGS);
    const part = fc.oneof(
      { weight: 4, arbitrary: tag.map((name) => `<${name}>`) },
      { weight: 3, arbitrary: tag.map((name) => `</${name.split(' ')[0]!}>`) },
      fc.constant('<!--'),
      fc.constant('-->'),
      fc.constant('<![CDATA['),
      fc.constant(']]>'),
      fc.constant(`<img src="${ADDRESS}">`),
      fc.constant(`<a title="</style></title></textarea><img src=${ADDRESS}>">`),
      fc.constant('words'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 3, maxLength: 14 }), async (parts) => {
        const page = pageWith(parts.join(''), 'Nested at random');
        expect(await dangersOf(await blocksOf('draft', 'page.html', page))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
