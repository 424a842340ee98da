import type { XmlElement } from '@rgrove/parse-xml';
import type { BlockKind } from '../../../../src-shared/domain/block';
import { childNamed, childrenNamed } from '../../xml/find-elements';
import { kindOfStyleName, type StyleKind } from '../word-flow/style-names';

/** What a style says about the text in it. */
export interface StyleLook {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly hidden: boolean;
  readonly isContents: boolean;
}

const PLAIN: StyleLook = {
  kind: 'paragraph',
  strong: false,
  emphasis: false,
  hidden: false,
  isContents: false,
};
const LONGEST_CHAIN = 30;

/** The styles of a document, each with what it inherits. */
export class WordStyles {
  private readonly styles = new Map<string, XmlElement>();
  private readonly looks = new Map<string, StyleLook>();
  private readonly defaults: Readonly<Record<string, string>>;

  constructor(root: XmlElement | undefined) {
    const defaults: Record<string, string> = {};
    for (const style of childrenNamed(root, 'w:style')) {
      const id = style.attributes['w:styleId'] ?? '';
      this.styles.set(id, style);
      const isDefault = /^(?:1|true|on)$/.test(style.attributes['w:default'] ?? '');
      if (isDefault) defaults[style.attributes['w:type'] ?? ''] = id;
    }
    this.defaults = defaults;
  }

  paragraph(id: string | undefined): StyleLook {
    return this.look(id ?? this.defaults['paragraph']);
  }

  character(id: string | undefined): StyleLook {
    return id === undefined ? PLAIN : this.look(id);
  }

  private look(id: string | undefined): StyleLook {
    if (id === undefined) return PLAIN;
    const known = this.looks.get(id);
    if (known) return known;
    const look = lookOf(this.chain(id), id);
    this.looks.set(id, look);
    return look;
  }

  /** The style and those that it is based on, from the root of the family to the style itself. */
  private chain(id: string): XmlElement[] {
    const chain: XmlElement[] = [];
    let at: string | undefined = id;
    while (at !== undefined && chain.length < LONGEST_CHAIN) {
      const style: XmlElement | undefined = this.styles.get(at);
      if (!style) break;
      chain.unshift(style);
      at = childNamed(style, 'w:basedOn')?.attributes['w:val'];
    }
    return chain;
  }
}

function lookOf(chain: readonly XmlElement[], id: string): StyleLook {
  // a document without its styles still names the built-in ones
  if (chain.length === 0) return { ...PLAIN, ...kindOfStyleName(spaced(id)) };
  return chain.reduce<StyleLook>((look, style) => {
    const name = childNamed(style, 'w:name')?.attributes['w:val'] ?? '';
    const runs = childNamed(style, 'w:rPr');
    return {
      ...look,
      ...kindOfProperties(childNamed(style, 'w:pPr'), look.kind),
      ...kindOfStyleName(name),
      strong: toggle(runs, 'w:b') ?? look.strong,
      emphasis: toggle(runs, 'w:i') ?? look.emphasis,
      hidden: toggle(runs, 'w:vanish') ?? look.hidden,
    };
  }, PLAIN);
}

/** `Heading1` as `heading 1`, `IntenseQuote` as `intense quote`. */
function spaced(id: string): string {
  return id.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').replace(/(?<=[a-z])(?=\d)/g, ' ');
}

function kindOfProperties(properties: XmlElement | undefined, inherited: BlockKind): StyleKind {
  const level = outlineLevel(properties);
  if (level !== undefined) return { kind: 'heading', level };
  const number = numberingId(properties);
  if (number === undefined || inherited !== 'paragraph') return {};
  return number === '0' ? { kind: 'paragraph' } : { kind: 'listItem' };
}

/** 1 to 6 for a paragraph that stands in the outline; 9 in the file means body text. */
export function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const level = Number(childNamed(properties, 'w:outlineLvl')?.attributes['w:val'] ?? '9');
  return level >= 0 && level < 9 ? Math.min(6, level + 1) : undefined;
}

/** The list that a paragraph belongs to; `0` takes it out of the list of its style. */
export function numberingId(properties: XmlElement | undefined): string | undefined {
  return childNamed(childNamed(properties, 'w:numPr'), 'w:numId')?.attributes['w:val'];
}

/** A property that is on, off, or not there. */
export function toggle(properties: XmlElement | undefined, name: string): boolean | undefined {
  const found = childNamed(properties, name);
  return found && !/^(?:0|false|off|none)$/.test(found.attributes['w:val'] ?? '1');
}
