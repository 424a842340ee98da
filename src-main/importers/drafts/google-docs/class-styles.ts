import { styleWithin } from '../../html/inline-style';
import type { DomDocument, DomElement } from '../../html/dom';
import type { InlineStyle } from '../../story/inline-text';

type Look = Pick<InlineStyle, 'strong' | 'emphasis'>;

/** What the classes in a page's own style sheet say about bold and italics. */
export class ClassStyles {
  private readonly looks = new Map<string, Look>();

  constructor(document: DomDocument) {
    for (const sheet of document.querySelectorAll('style')) {
      for (const [, name, css] of (sheet.textContent ?? '').matchAll(
        /(?<=^|[};\s])\.([\w-]+)\s*\{([^}]*)\}/g,
      )) {
        this.looks.set(name!, { ...this.looks.get(name!), ...lookOf(css!) });
      }
    }
  }

  within(element: DomElement, around: InlineStyle): InlineStyle {
    const own = styleWithin(element, around);
    const classes = new Set((element.getAttribute('class') ?? '').split(/\s+/));
    if (classes.size === 0) return own;
    // where two classes disagree, the one that the sheet names later wins
    const looks = [...this.looks].filter(([name]) => classes.has(name)).map(([, look]) => look);
    return looks.reduce<InlineStyle>((style, look) => ({ ...style, ...look }), own);
  }
}

function lookOf(css: string): Look {
  const weight = /font-weight\s*:\s*(\w+)/.exec(css)?.[1];
  const slant = /font-style\s*:\s*(\w+)/.exec(css)?.[1];
  return {
    ...(weight !== undefined && { strong: /^bold/.test(weight) || Number(weight) >= 600 }),
    ...(slant !== undefined && { emphasis: slant === 'italic' || slant === 'oblique' }),
  };
}
