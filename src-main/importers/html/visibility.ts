import type { DomElement } from './dom';

/** Elements whose text is no text of the page. */
const WORDLESS = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'meta',
  'link',
  'svg',
  'math',
  'canvas',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'map',
  'select',
  'option',
  'input',
  'button',
  'textarea',
  'datalist',
  'progress',
  'meter',
  'dialog',
  'img',
  'picture',
  'source',
  'track',
  'frame',
  'frameset',
  'noframes',
  'rp',
  'rt',
  'colgroup',
]);

/** Names under which pages keep text for screen readers, for print, or for a pointer that rests on a word. */
const UNSEEN_NAMES =
  /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|visuallyhidden|u-hidden-visually|offscreen|off-screen|a11y-(?:text|hidden)|assistive-text|element-invisible|accessibility-text|print-only|only-print|d-print-block|visible-print|rollover-block|rollover-people-block|tooltip(?:text|-text|-content)?|popover)(?=\s|$)/i;

/** True where a reader of the page would not see the element's text. */
export function isUnseen(element: DomElement): boolean {
  if (WORDLESS.has(element.localName)) return true;
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  if (UNSEEN_NAMES.test(element.getAttribute('class') ?? '')) return true;
  const css = element.getAttribute('style');
  return (
    css !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(css)
  );
}
