import type { Block, BlockKind } from '../../../src-shared/domain/block';
import type { DraftMetadata } from '../../../src-shared/domain/draft';
import { isElement, isText, parseHtml, type DomDocument, type DomElement } from '../../importers/html/dom';
import { PROOF_NAMES } from '../proof/proof-names';
import { safeAddress } from '../safe-address';
import { proofOf, type ReadBackCopy } from './read-back-copy';
import { blockOfRuns, PLAIN, type ReadRun } from './runs-to-block';

/** Reads one of our HTML files; `null` for any other page. */
export function readHtmlCopy(text: string): ReadBackCopy | null {
  if (!text.includes(PROOF_NAMES.exportId)) return null;
  const document = parseHtml(text);
  const proof = proofOf((name) => metaContent(document, PROOF_NAMES[name]));
  if (!proof) return null;
  const article = document.querySelector('article');
  const blocks = article ? blocksIn(article, 'paragraph') : null;
  return {
    format: 'html',
    proof,
    metadata: metadataOf(document),
    blocks,
    isWhole: blocks !== null && isWhole(document, blocks),
  };
}

function metaContent(document: DomDocument, name: string): string | null {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? null;
}

function metadataOf(document: DomDocument): DraftMetadata {
  const day = document.querySelector('.byline time')?.getAttribute('datetime');
  const byline = document.querySelector('.byline .author')?.textContent?.replace(/^by\s+/i, '');
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const language = document.documentElement.getAttribute('lang');
  return {
    ...(byline ? { byline } : {}),
    ...(day ? { publishedOn: day } : {}),
    ...(address ? { canonicalUrl: address } : {}),
    ...(language ? { language } : {}),
  };
}

/** Whether every letter on the page stands in a block, in the byline or in the banner. */
function isWhole({ body }: DomDocument, blocks: readonly Block[]): boolean {
  const letters = (text: string | null) => (text ?? '').replace(/\s+/g, '').length;
  const apart = [...body.querySelectorAll('.byline, aside.unverified, details')];
  const told = [...blocks.map(({ text }) => text), ...apart.map(({ textContent }) => textContent)];
  const strange = body.querySelector('table, img, picture, svg, iframe, pre, ins, del');
  const sum = told.reduce((total, text) => total + letters(text), 0);
  return strange === null && sum === letters(body.textContent);
}

const LEAVES = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'figcaption']);

function blocksIn(element: DomElement, kind: BlockKind): Block[] {
  return [...element.children].flatMap((child) => {
    if (isLeftOut(child)) return [];
    const own = kindOf(child, kind);
    if (LEAVES.has(child.localName) || child.children.length === 0) return leafBlock(child, own);
    return blocksIn(child, own);
  });
}

/** The byline is metadata, and the passages behind quotations are no part of the story. */
function isLeftOut(element: DomElement): boolean {
  const names = (element.getAttribute('class') ?? '').split(/\s+/);
  return names.includes('byline') || element.localName === 'details' || element.localName === 'script';
}

function kindOf(element: DomElement, around: BlockKind): BlockKind {
  const names = (element.getAttribute('class') ?? '').split(/\s+/);
  if (names.includes('dek')) return 'dek';
  if (names.includes('notice')) return 'notice';
  switch (element.localName) {
    case 'h1':
      return 'headline';
    case 'h2':
    case 'h3':
    case 'h4':
      return 'heading';
    case 'blockquote':
      return 'quotation';
    case 'li':
      return 'listItem';
    case 'figcaption':
      return 'caption';
    default:
      return around;
  }
}

function leafBlock(element: DomElement, kind: BlockKind): Block[] {
  const block = blockOfRuns(kind, runsIn(element, PLAIN));
  return block.text === '' ? [] : [block];
}

/** A line break in the source is a space: our blocks have none, other programs put some in. */
function runsIn(element: DomElement, style: Omit<ReadRun, 'text'>): ReadRun[] {
  return [...element.childNodes].flatMap((node): ReadRun[] => {
    if (isText(node)) return [{ text: (node.textContent ?? '').replace(/\s*\n\s*/g, ' '), ...style }];
    return isElement(node) ? runsIn(node, styleOf(node, style)) : [];
  });
}

function styleOf(element: DomElement, around: Omit<ReadRun, 'text'>): Omit<ReadRun, 'text'> {
  const { localName } = element;
  if (localName === 'strong' || localName === 'b') return { ...around, strong: true };
  if (localName === 'em' || localName === 'i') return { ...around, emphasis: true };
  if (localName === 'a') return { ...around, href: safeAddress(element.getAttribute('href') ?? '') };
  return around;
}
