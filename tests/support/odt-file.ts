import { strToU8, zipSync } from 'fflate';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES = [
  ...['office', 'text', 'style', 'table', 'meta'].map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`),
  `xmlns:draw="${OASIS}:drawing:1.0"`,
  `xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${OASIS}:svg-compatible:1.0"`,
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

export interface OdtParts {
  /** What stands in `office:text`. */
  readonly text: string;
  /** Automatic styles of the content. */
  readonly styles?: string;
  /** Inside `office:styles` and after it, in the part of styles. */
  readonly named?: string;
  readonly pages?: string;
  readonly manifest?: string;
}

/** An OpenDocument text of raw parts, as LibreOffice writes them. */
export function odtFile({ text, styles = '', named = '', pages = '', manifest = '' }: OdtParts): Uint8Array {
  const root = (name: string, content: string): Uint8Array =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8"?>\n<office:${name} ${NAMESPACES}>${content}</office:${name}>`,
    );
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'META-INF/manifest.xml': strToU8(
      `<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0">${manifest}</manifest:manifest>`,
    ),
    'content.xml': root(
      'document-content',
      `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body>`,
    ),
    'styles.xml': root(
      'document-styles',
      `<office:styles>${named}</office:styles><office:master-styles>${pages}</office:master-styles>`,
    ),
  });
}
