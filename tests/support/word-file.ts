import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${TYPES}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');

export interface WordParts {
  /** What stands in `w:body`. */
  readonly body: string;
  /** What stands in `w:styles`, `w:comments` and so on, by the type of the part. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Addresses of links by relationship id. */
  readonly links?: Readonly<Record<string, string>>;
  /** Stands before the root of the main part, where nothing of the kind belongs. */
  readonly doctype?: string;
}

const ROOTS: Readonly<Record<string, string>> = {
  styles: 'w:styles',
  comments: 'w:comments',
  commentsExtended: 'w15:commentsEx',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  header: 'w:hdr',
  footer: 'w:ftr',
};

/** A Word file of raw parts, as Word writes them, where a library would not write what a test is about. */
export function wordFile({ body, parts = {}, links = {}, doctype = '' }: WordParts): Uint8Array {
  const references = [
    ...Object.keys(parts).map(
      (type) => `<Relationship Id="${type}" Type="${TYPES}/${type}" Target="${type}.xml"/>`,
    ),
    ...Object.entries(links).map(
      ([id, url]) =>
        `<Relationship Id="${id}" Type="${TYPES}/hyperlink" Target="${url}" TargetMode="External"/>`,
    ),
  ];
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([
      `<Relationship Id="r1" Type="${TYPES}/officeDocument" Target="word/document.xml"/>`,
    ]),
    'word/document.xml': part('w:document', `<w:body>${body}</w:body>`, doctype),
    'word/_rels/document.xml.rels': relationships(references),
  };
  for (const [type, content] of Object.entries(parts)) {
    files[`word/${type}.xml`] = part(ROOTS[type] ?? type, content);
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph: runs as given, and what its properties hold. */
export function wordParagraph(runs: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function wordRun(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function part(root: string, content: string, doctype = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${doctype}<${root} ${NAMESPACES}>${content}</${root}>`;
}

function relationships(all: readonly string[]): string {
  return `<Relationships xmlns="${RELATIONSHIPS}">${all.join('')}</Relationships>`;
}
