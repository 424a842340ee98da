import type { Standing } from '../../src-shared/domain/claim';

/** How a standing looks: never by colour alone. */
export interface StandingLook {
  readonly glyph: string;
  readonly word: string;
  /** Short form for the buttons. */
  readonly short: string;
  readonly key: string;
  /** Name of the colour token. */
  readonly tone: 'good' | 'bad' | 'author' | 'doubt' | 'ink-soft';
}

export const STANDING_LOOKS: Readonly<Record<Standing, StandingLook>> = {
  unchecked: { glyph: '○', word: 'unchecked', short: 'Open', key: '0', tone: 'doubt' },
  stands: { glyph: '✓', word: 'stands', short: 'Stands', key: '1', tone: 'good' },
  needsChange: { glyph: '≠', word: 'needs change', short: 'Change', key: '2', tone: 'bad' },
  onAuthor: { glyph: '∥', word: 'on author', short: 'Author', key: '3', tone: 'author' },
  unverifiable: { glyph: '?', word: 'unverifiable', short: 'Unverified', key: '4', tone: 'doubt' },
  cut: { glyph: '✂', word: 'cut', short: 'Cut', key: '5', tone: 'ink-soft' },
};
