import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import type { Block, BlockKind } from '../../../src-shared/domain/block';
import { BLOCK_KINDS } from '../../../src-shared/domain/block';
import type { DraftMetadata } from '../../../src-shared/domain/draft';
import { KIND_NAME, PROOF_NAMES } from '../proof/proof-names';
import { WORD_STYLES } from '../docx/word-styles';
import { safeAddress } from '../safe-address';
import { proofOf, type ReadBackCopy } from './read-back-copy';
import { blockOfRuns, type ReadRun } from './runs-to-block';

const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const PROPERTIES = 'docProps/custom.xml';
/** A part that claims to be larger is no export of ours. */
const LARGEST_PART = 64 * 1024 * 1024;

const KIND_OF_STYLE: ReadonlyMap<string, BlockKind> = new Map(
  BLOCK_KINDS.map((kind) => [WORD_STYLES[kind], kind]),
);

/** Reads one of our Word files; `null` for any other file. A report has no block in a style of the story. */
export function readDocxCopy(bytes: Uint8Array): ReadBackCopy | null {
  try {
    return readParts(bytes);
  } catch {
    // not well-formed: no file of ours
    return null;
  }
}

function readParts(bytes: Uint8Array): ReadBackCopy | null {
  const parts = unzipped(bytes);
  const [document, properties] = [parts?.[DOCUMENT], parts?.[PROPERTIES]];
  if (!document || !properties) return null;
  const values = new Map(
    elements(parseXml(strFromU8(properties)).root, 'property').map((one) => [
      one.attributes['name'],
      one.text,
    ]),
  );
  const proof = proofOf((name) => values.get(PROOF_NAMES[name]));
  if (!proof) return null;
  const links = linksIn(parts?.[RELATIONS]);
  const isReport = values.get(KIND_NAME) === 'report';
  const paragraphs = elements(parseXml(strFromU8(document)).root, 'w:p');
  const blocks = paragraphs.flatMap((paragraph) => blockOf(paragraph, links));
  const isWhole = !isReport && paragraphs.every(isOurs) && !STRANGE.test(strFromU8(document));
  return {
    format: 'docx',
    proof,
    metadata: metadataOf(paragraphs),
    blocks: isReport ? null : blocks,
    isWhole,
  };
}

/** What Word puts into a file that somebody worked on. */
const STRANGE =
  /<w:(?:ins|del|moveFrom|moveTo|commentReference|footnoteReference|endnoteReference|tbl|drawing|pict)\b/;

/** Whether a paragraph is in one of our styles, or empty. */
function isOurs(paragraph: XmlElement): boolean {
  const style = styleOf(paragraph);
  const isAround = style === WORD_STYLES.byline || style === WORD_STYLES.unverified;
  return KIND_OF_STYLE.has(style) || isAround || paragraph.text.trim() === '';
}

/** The line under the headline: who wrote the story. Its day is in words, so it is left to the importer. */
function metadataOf(paragraphs: readonly XmlElement[]): DraftMetadata {
  const line = paragraphs.find((paragraph) => styleOf(paragraph) === WORD_STYLES.byline)?.text ?? '';
  const byline = /^By\s+(.+?)(?: · .*)?$/.exec(line)?.[1];
  return byline ? { byline } : {};
}

function styleOf(paragraph: XmlElement): string {
  return elements(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> | null {
  const wanted = [DOCUMENT, RELATIONS, PROPERTIES];
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => wanted.includes(name) && originalSize <= LARGEST_PART,
    });
  } catch {
    return null;
  }
}

function blockOf(paragraph: XmlElement, links: ReadonlyMap<string, string>): Block[] {
  const kind = KIND_OF_STYLE.get(styleOf(paragraph));
  if (!kind) return [];
  const block = blockOfRuns(kind, runsIn(paragraph, null, links));
  return block.text === '' ? [] : [block];
}

function runsIn(element: XmlElement, href: string | null, links: ReadonlyMap<string, string>): ReadRun[] {
  return childElements(element).flatMap((child): ReadRun[] => {
    if (child.name === 'w:r') return [readRun(child, href)];
    if (child.name !== 'w:hyperlink') return child.name === 'w:ins' ? runsIn(child, href, links) : [];
    return runsIn(child, safeAddress(links.get(child.attributes['r:id'] ?? '') ?? ''), links);
  });
}

function readRun(run: XmlElement, href: string | null): ReadRun {
  const properties = childElements(run).find((child) => child.name === 'w:rPr');
  const isOn = (name: string) => {
    const toggle = properties && childElements(properties).find((child) => child.name === name);
    return toggle !== undefined && !['0', 'false', 'none'].includes(toggle.attributes['w:val'] ?? '');
  };
  const text = childElements(run)
    .map((child) =>
      child.name === 'w:t' ? child.text : child.name === 'w:tab' || child.name === 'w:br' ? ' ' : '',
    )
    .join('');
  return { text, strong: isOn('w:b'), emphasis: isOn('w:i'), href };
}

function linksIn(relations: Uint8Array | undefined): Map<string, string> {
  if (!relations) return new Map();
  const all = elements(parseXml(strFromU8(relations)).root, 'Relationship');
  return new Map(all.map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']));
}

/** All elements of a name under another, in order. */
function elements(root: XmlElement | null, name: string): XmlElement[] {
  if (!root) return [];
  return childElements(root).flatMap((child) => (child.name === name ? [child] : elements(child, name)));
}

function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((child: XmlNode): child is XmlElement => child instanceof XmlElement);
}
