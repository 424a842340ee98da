/** Characters that no XML file can hold: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as an XML file can hold it; what it can't hold shows as a replacement character. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '\uFFFD');
}
