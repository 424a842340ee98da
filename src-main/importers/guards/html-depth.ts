import { blankComments } from '../html/comments';
import { say } from '../../../src-shared/words/say';
import { HostileFile } from './hostile-file';

/** Real pages stay below 100; what is deeper than this is made to exhaust a reader that follows it down. */
const DEEPEST_HTML = 1_000;

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
/** Elements that end where the next of their kind begins, though nobody writes so. */
const SELF_ENDING = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option', 'tbody', 'thead']);
const TAG = /<(\/?)([a-z][\w:-]*)/gi;

/** Elements whose text is no HTML, whatever it looks like. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'template', 'xmp', 'iframe', 'noembed']);

/** Throws where elements of a page are nested too deeply. Linear in its length, and it builds nothing. */
export function refuseDeepHtml(html: string): void {
  const text = blankComments(html);
  const tags = new RegExp(TAG);
  const open: string[] = [];
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    const name = tag[2]!.toLowerCase();
    if (VOID.has(name)) continue;
    if (tag[1]) close(open, name);
    else if (RAW.has(name)) tags.lastIndex = afterRaw(text, name, tags.lastIndex);
    else if (!(SELF_ENDING.has(name) && open.at(-1) === name)) open.push(name);
    if (open.length > DEEPEST_HTML) {
      throw new HostileFile(say('traps.elements', { most: DEEPEST_HTML }));
    }
  }
}

/** Behind the end tag of an element whose text is raw; without one, nothing more is looked at. */
function afterRaw(text: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(text) ? end.lastIndex : text.length;
}

/** How far up a missing end tag is looked for; a stray one ends nothing. */
const FARTHEST = 64;

function close(open: string[], name: string): void {
  const from = Math.max(0, open.length - FARTHEST);
  const at = open.lastIndexOf(name);
  if (at >= from) open.length = at;
}
