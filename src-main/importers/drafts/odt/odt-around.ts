import type { InlineStyle } from '../../story/inline-text';
import type { Revision } from '../word-flow/flow';
import type { OdtLook } from './odt-styles';

/** What holds for the text within an element because of what stands around it. */
export interface Around {
  readonly style: InlineStyle;
  readonly inList?: boolean;
  /** The text is read and not kept. */
  readonly muted?: 'contents' | 'hidden';
  /** For deleted words, which stand apart from the body. */
  readonly cut?: readonly Revision[];
}

/** The style of text within a look: what the look does not say stays as it is around it. */
export function styled(around: InlineStyle, look: OdtLook): InlineStyle {
  return {
    ...around,
    ...(look.strong !== undefined && { strong: look.strong }),
    ...(look.emphasis !== undefined && { emphasis: look.emphasis }),
  };
}

/** The same surroundings, where text is not kept if a reason is given. */
export function mutedBy(around: Around, muted: Around['muted']): Around {
  return muted ? { ...around, muted } : around;
}
