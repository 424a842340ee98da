import type { DomDocument, DomElement, DomNode } from './dom';
import { isElement, lineage } from './dom';

/** The footnotes of a document: what each sign in its text refers to. */
export type HtmlNotes = ReadonlyMap<DomElement, string>;

const SIGN = /^[[(]?(?:\d{1,3}|[ivx]{1,5}|[a-z]|[*†‡§]{1,3})[\])]?$/;
const ARROW = /^[[(]?(?:[↩↵⏎↑^←]\ufe0e?|back|return)[\])]?$/i;
const OF_NOTES = /note|fn\d|ftn|cite_/i;
const HOLDERS: ReadonlySet<string> = new Set(['li', 'aside', 'dd', 'p', 'tr']);

/**
 * Finds the signs that lead to a note below the text, as word processors and converters write them, and takes those
 * notes out of the document. A sign whose note is not in the document stays where it is.
 */
export function takeHtmlNotes(document: DomDocument): HtmlNotes {
  const targets = targetsIn(document);
  const notes = new Map<DomElement, string>();
  const holders: DomElement[] = [];
  for (const link of [...document.querySelectorAll('a[href^="#"]')]) {
    if (!isSign(link) || holders.some((holder) => holder.contains(link))) continue;
    const target = targets.get(decoded(link.getAttribute('href')!.slice(1)));
    const holder = target && holderOf(target);
    if (!holder || holder.contains(link) || holders.includes(holder)) continue;
    const text = wordsOf(holder).replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    holders.push(holder);
    notes.set(raisedAround(link), text);
  }
  for (const holder of holders) holder.remove();
  return notes;
}

function targetsIn(document: DomDocument): Map<string, DomElement> {
  const targets = new Map<string, DomElement>();
  for (const element of document.querySelectorAll('[id], a[name]')) {
    for (const name of [element.id, element.getAttribute('name') ?? '']) {
      if (name !== '' && !targets.has(name)) targets.set(name, element);
    }
  }
  return targets;
}

/** A short sign that is raised, or whose names say that it leads to a note. */
function isSign(link: DomElement): boolean {
  if (!SIGN.test(wordsIn(link))) return false;
  const named = [link, ...link.querySelectorAll('*')].some((element) =>
    OF_NOTES.test(['class', 'role', 'href'].map((name) => element.getAttribute(name) ?? '').join(' ')),
  );
  return named || link.querySelector('sup') !== null || raisedAround(link) !== link;
}

/** The `sup` that holds nothing but this link, or the link. */
function raisedAround(link: DomElement): DomElement {
  const around = link.parentElement;
  return around?.localName === 'sup' && wordsIn(around) === wordsIn(link) ? around : link;
}

/** The element that holds a whole note and nothing else: its item, or the box around its paragraphs. */
function holderOf(target: DomElement): DomElement | null {
  const holder = [...lineage(target)].find(({ localName }) => HOLDERS.has(localName));
  const box = holder?.localName === 'p' ? holder.parentElement : null;
  if (box?.localName === 'div' && OF_NOTES.test(box.id) && box.querySelectorAll('a[name]').length <= 1) {
    return box;
  }
  return holder ?? (target.localName === 'div' ? target : null);
}

/** The words of a note without the sign and the arrow that lead back to the text. */
function wordsOf(node: DomNode): string {
  if (!isElement(node)) return node.textContent ?? '';
  const text = wordsIn(node);
  const leadsBack = node.localName === 'a' && (node.getAttribute('href') ?? '').startsWith('#');
  if (leadsBack && (SIGN.test(text) || ARROW.test(text))) return '';
  const inner = [...node.childNodes].map(wordsOf).join('');
  return node.localName === 'p' ? ` ${inner} ` : inner;
}

function wordsIn(node: DomNode): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number in a `sup` as raised signs, as in 40 m²: plain digits would change the word before them. */
export function raisedNumber(element: DomElement): string | null {
  if (element.localName !== 'sup') return null;
  const number = wordsIn(element);
  return /^\d{1,3}$/.test(number) ? number.replace(/\d/g, (digit) => DIGITS[Number(digit)]!) : null;
}
