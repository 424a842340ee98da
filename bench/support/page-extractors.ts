import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { decodeText } from '../../src-main/importers/decode-text';
import { parseHtml } from '../../src-main/importers/html/dom';
import { htmlBlocks } from '../../src-main/importers/html/html-blocks';
import { importBytes } from '../../src-main/importers/read-file';
import type { Extracted } from './page-scores';

const NOTHING: Extracted = { title: '', byline: '', publishedOn: '', blocks: [] };
const ADDRESS = 'https://www.example.org/story';

/** The extractors that are compared; each gets the same bytes, the two others decoded as ours decodes them. */
export const EXTRACTORS: Readonly<Record<string, (html: Uint8Array) => Promise<Extracted>>> = {
  stet,
  readability: async (html) => withText(html, readability),
  defuddle: async (html) => withText(html, defuddle),
};

async function stet(bytes: Uint8Array): Promise<Extracted> {
  const read = await importBytes({ name: 'page.html', bytes, as: 'draft' });
  if (!read.ok || read.value.kind !== 'draft') return NOTHING;
  const { title, metadata, blocks } = read.value;
  return {
    title: blocks.find((block) => block.kind === 'headline')?.text ?? title,
    byline: metadata.byline ?? '',
    publishedOn: metadata.publishedOn ?? '',
    blocks: blocks
      .filter(({ kind }) => kind !== 'headline' && kind !== 'dek' && kind !== 'notice')
      .map(({ text }) => text),
  };
}

async function withText(bytes: Uint8Array, read: (html: string) => Promise<Extracted>): Promise<Extracted> {
  const decoded = decodeText(bytes, { html: true });
  const text = decoded.ok ? decoded.value.text : new TextDecoder().decode(bytes);
  return read(text).catch(() => NOTHING);
}

async function readability(html: string): Promise<Extracted> {
  const { document } = parseHTML(html);
  const article = new Readability(document as unknown as Document).parse();
  return {
    title: article?.title ?? '',
    byline: article?.byline ?? '',
    publishedOn: dayOf(article?.publishedTime),
    blocks: blocksOf(article?.content ?? ''),
  };
}

async function defuddle(html: string): Promise<Extracted> {
  const { document } = parseHTML(html);
  const found = await Defuddle(document as unknown as Document, ADDRESS, { useAsync: false });
  return {
    title: found.title,
    byline: found.author,
    publishedOn: dayOf(found.published),
    blocks: blocksOf(found.content),
  };
}

/** Text of cleaned HTML, without pictures and scripts, block by block, the same way for all. */
function blocksOf(html: string): string[] {
  return htmlBlocks(parseHtml(html).body).map(({ text }) => text);
}

function dayOf(time: string | null | undefined): string {
  return /^\d{4}-\d\d-\d\d/.exec(time ?? '')?.[0] ?? '';
}
