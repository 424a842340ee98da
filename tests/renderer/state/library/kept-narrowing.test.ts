import { describe, expect, it } from 'vitest';
import { keptNarrowing, narrowingKept } from '../../../../src-renderer/state/library/kept-narrowing';
import type { Narrowing } from '../../../../src-renderer/state/library/library-lists';
import type { DraftRow } from '../../../../src-shared/domain/catalogue-row';

const LIBRARY = {
  drafts: [{ kind: 'draft', id: 'd-1', byline: 'By Ida Sund', tags: ['harbour'] } as unknown as DraftRow],
  interviews: [],
  documents: [],
};
const EVERYTHING: Narrowing = { state: null, tag: null, person: null };

describe('what a library was narrowed down to', () => {
  it.each<Narrowing>([
    { state: 'signed', tag: null, person: null },
    { state: null, tag: 'harbour', person: null },
    { state: 'open', tag: 'harbour', person: 'Ida Sund' },
  ])('is the same when the library is opened again: %o', (narrowing) => {
    expect(keptNarrowing(narrowingKept(narrowing), LIBRARY)).toEqual(narrowing);
  });

  it('is nothing by a tag or a person that is not there any more', () => {
    const kept = narrowingKept({ state: 'open', tag: 'fishing', person: 'Nobody Known' });
    expect(keptNarrowing(kept, LIBRARY)).toEqual({ state: 'open', tag: null, person: null });
  });

  it('is not kept where everything is shown, and everything where what was kept can’t be read', () => {
    expect(narrowingKept(EVERYTHING)).toBeNull();
    for (const kept of [null, '{', '{}', '["sold"]']) {
      expect(keptNarrowing(kept, LIBRARY)).toEqual(EVERYTHING);
    }
  });
});
