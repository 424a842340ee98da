import type { InlineStyle } from '../story/inline-text';
import { safeHref } from '../story/safe-href';
import type { DomElement } from './dom';

/** How an element's text looks, given how the text around it looks. */
export function styleWithin(element: DomElement, around: InlineStyle, base?: string): InlineStyle {
  const css = element.getAttribute('style') ?? '';
  return {
    strong: weightOf(css) ?? (isStrong(element) || around.strong),
    emphasis: slantOf(css) ?? (isEmphasis(element) || around.emphasis),
    href: linkOf(element, base) ?? around.href,
  };
}

function isStrong({ localName }: DomElement): boolean {
  return localName === 'strong' || localName === 'b';
}

function isEmphasis({ localName }: DomElement): boolean {
  return localName === 'em' || localName === 'i' || localName === 'cite' || localName === 'dfn';
}

function linkOf(element: DomElement, base: string | undefined): string | undefined {
  return element.localName === 'a' ? safeHref(element.getAttribute('href'), base) : undefined;
}

/** Word processors say with style what pages say with elements: `font-weight:700`. */
function weightOf(css: string): boolean | undefined {
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(css)?.[1];
  if (!weight) return undefined;
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

function slantOf(css: string): boolean | undefined {
  const slant = /(?:^|;)\s*font-style\s*:\s*(\w+)/i.exec(css)?.[1];
  return slant ? slant === 'italic' || slant === 'oblique' : undefined;
}
