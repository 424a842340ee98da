import type { Standing } from '../../src-shared/domain/claim';
import { words } from '../words';

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

const LOOKS: Readonly<Record<Standing, Pick<StandingLook, 'glyph' | 'key' | 'tone'>>> = {
  unchecked: { glyph: '○', key: '0', tone: 'doubt' },
  stands: { glyph: '✓', key: '1', tone: 'good' },
  needsChange: { glyph: '≠', key: '2', tone: 'bad' },
  onAuthor: { glyph: '∥', key: '3', tone: 'author' },
  unverifiable: { glyph: '?', key: '4', tone: 'doubt' },
  cut: { glyph: '✂', key: '5', tone: 'ink-soft' },
};

/** Sign, key and colour of a standing, and its words in the language of the window. */
export function standingLook(standing: Standing): StandingLook {
  return { ...LOOKS[standing], ...words.standings[standing] };
}
