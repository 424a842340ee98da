import { parseHtml, isElement, isText, type DomNode } from '../../src-main/importers/html/dom';
import { isUnseen } from '../../src-main/importers/html/visibility';

const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'dl', 'pre']);
const LINES = new Set(
  (
    'address article aside body caption center dd details div dt fieldset figcaption figure footer form header hgroup ' +
    'hr html legend li main menu nav section summary table tbody tfoot thead tr'
  ).split(' '),
);

/**
 * The text that selecting a whole page and copying it gives, as browsers lay it out: blank lines around paragraphs
 * and headings, a line for each box, a tab between the cells of a row. Style sheets are not read, so that what only
 * they hide is in it, and every button too.
 */
export function copiedText(html: string): string {
  const pieces: string[] = [];
  read(parseHtml(html).body, pieces);
  return pieces
    .join('')
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function read(node: DomNode, pieces: string[]): void {
  if (isText(node)) {
    pieces.push((node.textContent ?? '').replace(/\s+/g, ' '));
    return;
  }
  if (!isElement(node) || (node.localName !== 'button' && isUnseen(node))) return;
  const { localName } = node;
  const gap = PARAGRAPHS.has(localName) ? '\n\n' : LINES.has(localName) || localName === 'br' ? '\n' : '';
  const tab = localName === 'td' || localName === 'th' ? '\t' : '';
  pieces.push(localName === 'br' ? '' : gap);
  for (const child of node.childNodes) read(child, pieces);
  pieces.push(gap, tab);
}
