import type { BlockKind } from '../../../../src-shared/domain/block';

/** What the name of a style says about a paragraph; nothing for a name that says nothing. */
export interface StyleKind {
  readonly kind?: BlockKind;
  readonly level?: number;
  readonly isContents?: boolean;
}

const KIND_NAMES: readonly (readonly [RegExp, BlockKind])[] = [
  [/^(?:title|headline|hed)$/, 'headline'],
  [/^(?:subtitle|dek|deck|standfirst|subheadline)$/, 'dek'],
  [/^(?:subhead|subheading|crosshead)$/, 'heading'],
  [/^(?:intense )?quot(?:e|ation)s?$|^block ?(?:text|quot(?:e|ation))s?$|^pull ?quote$/, 'quotation'],
  [/^(?:image |table |figure )?caption$/, 'caption'],
  [/^list (?:bullet|number)(?: \d)?$/, 'listItem'],
];

/** Built-in names are English in every language's Word; the others are those that desks and LibreOffice use. */
export function kindOfStyleName(name: string): StyleKind {
  const plain = name.toLowerCase().replace(/[_-]/g, ' ').trim();
  const heading = /^heading ([1-9])$/.exec(plain);
  if (heading) return { kind: 'heading', level: Math.min(6, Number(heading[1])) };
  if (/^(?:toc|contents|index) (?:\d|heading)$|^table of (?:figures|authorities)$/.test(plain)) {
    return { isContents: true };
  }
  const found = KIND_NAMES.find(([pattern]) => pattern.test(plain));
  return found ? { kind: found[1], level: undefined } : {};
}
