import type { DifferenceKind } from '../../domain/quote-check';

/** What a marked stretch of a quotation means, on the side on which it stands. */
export const differences = {
  dropped: { printed: 'Spoken words are missing here', spoken: 'Not printed' },
  added: { printed: 'Not spoken', spoken: 'Print has words here that were not spoken' },
  replaced: { printed: 'Spoken otherwise', spoken: 'Printed otherwise' },
  moved: { printed: 'Spoken in another place', spoken: 'Printed in another place' },
  debris: { printed: 'Speech debris was left out', spoken: 'Speech debris, left out' },
  elision: { printed: 'A marked cut', spoken: 'Left out, and the cut is marked' },
  bracket: { printed: 'The editor’s words, in brackets', spoken: 'Replaced in brackets' },
  typography: { printed: 'Typography only', spoken: 'Typography only' },
} satisfies Record<DifferenceKind, { printed: string; spoken: string }>;
