const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

/** The prefixes that the reader uses, by namespace. */
export const ODF_PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OASIS}:office:1.0`, 'office'],
  [`${OASIS}:text:1.0`, 'text'],
  [`${OASIS}:style:1.0`, 'style'],
  [`${OASIS}:table:1.0`, 'table'],
  [`${OASIS}:drawing:1.0`, 'draw'],
  [`${OASIS}:meta:1.0`, 'meta'],
  [`${OASIS}:manifest:1.0`, 'manifest'],
  [`${OASIS}:xsl-fo-compatible:1.0`, 'fo'],
  [`${OASIS}:svg-compatible:1.0`, 'svg'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);
