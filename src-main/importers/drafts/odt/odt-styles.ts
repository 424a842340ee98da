import type { XmlElement } from '@rgrove/parse-xml';
import type { BlockKind } from '../../../../src-shared/domain/block';
import { childNamed, childrenNamed } from '../../xml/find-elements';
import { childElements } from '../../xml/xml-tree';
import { kindOfStyleName } from '../word-flow/style-names';

/** What a style says about the text in it, with what it inherits; `undefined` where it says nothing. */
export interface OdtLook {
  readonly kind?: BlockKind;
  readonly level?: number;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly hidden?: boolean;
  readonly isContents?: boolean;
}

const LONGEST_CHAIN = 30;

/** The styles of an OpenDocument text: named ones and those that were made for single paragraphs. */
export class OdtStyles {
  private readonly styles = new Map<string, XmlElement>();
  private readonly looks = new Map<string, OdtLook>();
  private readonly numbered = new Set<string>();

  /** `roots`: the content and the styles of the document, in this order. */
  constructor(roots: readonly XmlElement[]) {
    for (const holder of roots.flatMap(childElements)) {
      if (!/^office:(?:automatic-)?styles$/.test(holder.name)) continue;
      for (const style of childElements(holder)) this.add(style);
    }
  }

  paragraph(name: string | undefined): OdtLook {
    return this.look('paragraph', name);
  }

  text(name: string | undefined): OdtLook {
    return this.look('text', name);
  }

  isNumbered(listStyle: string | undefined): boolean {
    return listStyle !== undefined && this.numbered.has(listStyle);
  }

  private add(style: XmlElement): void {
    const name = style.attributes['style:name'] ?? '';
    if (style.name === 'style:style') {
      const key = `${style.attributes['style:family']} ${name}`;
      if (!this.styles.has(key)) this.styles.set(key, style);
    } else if (style.name === 'text:list-style') {
      const number = childNamed(style, 'text:list-level-style-number');
      if (number?.attributes['style:num-format']) this.numbered.add(name);
    }
  }

  private look(family: string, name: string | undefined): OdtLook {
    if (name === undefined) return {};
    const key = `${family} ${name}`;
    const known = this.looks.get(key);
    if (known) return known;
    const look = this.chain(family, name).reduce<OdtLook>(
      (inherited, style) => ({ ...inherited, ...ownLook(style) }),
      kindOfStyleName(decoded(name)),
    );
    this.looks.set(key, look);
    return look;
  }

  /** From the root of the family to the style itself. */
  private chain(family: string, name: string): XmlElement[] {
    const chain: XmlElement[] = [];
    let at: string | undefined = name;
    while (at !== undefined && chain.length < LONGEST_CHAIN) {
      const style: XmlElement | undefined = this.styles.get(`${family} ${at}`);
      if (!style) break;
      chain.unshift(style);
      at = style.attributes['style:parent-style-name'];
      // a built-in style need not be in the file
      if (at !== undefined && !this.styles.has(`${family} ${at}`)) chain.unshift(styleCalled(style, at));
    }
    return chain;
  }
}

function styleCalled(like: XmlElement, name: string): XmlElement {
  return Object.assign(Object.create(Object.getPrototypeOf(like) as object) as XmlElement, {
    name: 'style:style',
    attributes: { 'style:name': name },
    children: [],
  });
}

function ownLook(style: XmlElement): OdtLook {
  const { attributes } = style;
  const properties = childrenNamed(style, 'style:text-properties')[0]?.attributes ?? {};
  const weight = properties['fo:font-weight'];
  const slant = properties['fo:font-style'];
  const display = properties['text:display'];
  const level = Number(attributes['style:default-outline-level']);
  return {
    ...(level > 0 && { kind: 'heading', level: Math.min(6, level) }),
    ...kindOfStyleName(attributes['style:display-name'] ?? decoded(attributes['style:name'] ?? '')),
    ...(weight !== undefined && { strong: /^(?:bold|[6-9]00)$/.test(weight) }),
    ...(slant !== undefined && { emphasis: slant === 'italic' || slant === 'oblique' }),
    ...(display !== undefined && { hidden: display === 'none' }),
  };
}

/** Names of styles hold signs by their code: `Heading_20_1`. */
function decoded(name: string): string {
  return name.replace(/_([0-9a-f]{2,4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
