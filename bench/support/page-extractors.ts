import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { decodeText } from '../../src-main/importers/decode-text';
import { parseHtml } from '../../src-main/importers/html/dom';
import { htmlBlocks } from '../../src-main/importers/html/html-blocks';
import { importBytes } from '../../src-main/importers/read-file';
import { copiedText } from './copied-text';
import type { Extracted } from './page-scores';

const NOTHING: Extracted = { title: '', byline: '', publishedOn: '', dek: '', blocks: [] };
const ADDRESS = 'https://www.example.org/story';

/** The extractors that are compared; each gets the same bytes, the two others decoded as ours decodes them. */
export const EXTRACTORS: Readonly<Record<string, (html: Uint8Array) => Promise<Extracted>>> = {
  stet: async (html) => stet(html),
  readability: async (html) => withText(html, readability),
  defuddle: async (html) => withText(html, defuddle),
};

/** The same pages as the text that copying the whole of them gives; nothing else reads that, so all of it is the reference. */
export const COPIED: typeof EXTRACTORS = {
  stet: async (html) => stet(new TextEncoder().encode(copied(html)), 'page.txt'),
  everything: async (html) => ({ ...NOTHING, blocks: copied(html).split('\n') }),
};

function copied(html: Uint8Array): string {
  return copiedText(textOf(html));
}

async function stet(bytes: Uint8Array, name = 'page.html'): Promise<Extracted> {
  const read = await importBytes({ name, bytes, as: 'draft' });
  if (!read.ok || read.value.kind !== 'draft') return NOTHING;
  const { title, metadata, blocks } = read.value;
  return {
    title: blocks.find((block) => block.kind === 'headline')?.text ?? title,
    byline: metadata.byline ?? '',
    publishedOn: metadata.publishedOn ?? '',
    dek: blocks.find((block) => block.kind === 'dek')?.text ?? '',
    blocks: blocks
      .filter(({ kind }) => kind !== 'headline' && kind !== 'dek' && kind !== 'notice')
      .map(({ text }) => text),
  };
}

async function withText(bytes: Uint8Array, read: (html: string) => Promise<Extracted>): Promise<Extracted> {
  return read(textOf(bytes)).catch(() => NOTHING);
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes, { html: true });
  return decoded.ok ? decoded.value.text : new TextDecoder().decode(bytes);
}

async function readability(html: string): Promise<Extracted> {
  const { document } = parseHTML(html);
  const article = new Readability(document as unknown as Document).parse();
  return {
    title: article?.title ?? '',
    byline: article?.byline ?? '',
    publishedOn: dayOf(article?.publishedTime),
    dek: article?.excerpt ?? '',
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
    dek: found.description,
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
