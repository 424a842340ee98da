import type { DomDocument, DomElement } from '../../html/dom';
import type { FlowNote } from '../word-flow/flow';

/** Takes the comments and footnotes from below the text, where the export puts them; the rest is the document. */
export function takeNotes(document: DomDocument): Map<string, FlowNote> {
  const notes = new Map<string, FlowNote>();
  for (const sign of [...document.querySelectorAll('a[id]')]) {
    const found = /^(cmnt|ftnt)(?!_ref)(\w+)$/.exec(sign.id);
    const holder = found && holderOf(sign);
    if (!found || !holder) continue;
    const text = wordsOf(holder, sign);
    holder.remove();
    if (text === '') continue;
    const isComment = found[1] === 'cmnt';
    const resolved = isComment && /_Marked as resolved_/.test(text);
    notes.set(`${found[1]} ${found[2]}`, {
      origin: isComment ? 'comment' : 'footnote',
      remarks: [{ text: text.replace(/\s*_Marked as resolved_\s*/g, '') || '(resolved)', by: '', at: null }],
      resolved,
      isOnSentence: true,
    });
  }
  return notes;
}

/** Each note stands in a box of its own. */
function holderOf(sign: DomElement): DomElement | null {
  let at = sign.parentElement;
  while (at && at.localName !== 'div' && at.localName !== 'body') at = at.parentElement;
  return at?.localName === 'div' ? at : sign.parentElement;
}

function wordsOf(holder: DomElement, sign: DomElement): string {
  const paragraphs = [...holder.querySelectorAll('p, li')];
  const lines = (paragraphs.length > 0 ? paragraphs : [holder]).map((block) => block.textContent ?? '');
  const words = lines.map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim()).filter((line) => line !== '');
  const mark = (sign.textContent ?? '').trim();
  return words.join('\n').replace(mark, '').trim();
}
