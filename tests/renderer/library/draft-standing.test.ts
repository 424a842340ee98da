import { cleanup, render } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import DraftStanding from '../../../src-renderer/library/DraftStanding.svelte';
import type { DraftRow, SignOffGlance } from '../../../src-shared/domain/catalogue-row';

afterEach(cleanup);

const AS_CHECKER: SignOffGlance = {
  role: 'checker',
  by: 'Ines Okonkwo',
  at: '2026-03-12T09:30:00Z',
  state: 'stands',
};
const ROW = { claims: 20, open: 0, legal: 0, orphans: 0, notices: 0, signOffs: [] as SignOffGlance[] };

/** What a row says of its draft, pill by pill. */
function said(row: Partial<DraftRow>, roleNames: Readonly<Record<string, string>> = {}): string[] {
  const { container } = render(DraftStanding, {
    row: { ...ROW, ...row } as DraftRow,
    rules: { roleNames },
  });
  return [...container.querySelectorAll('.state > *')].map(({ textContent }) => textContent.trim());
}

describe('where a draft stands, in one line', () => {
  it.each<[string, Partial<DraftRow>, string[]]>([
    ['has nothing marked', { claims: 0 }, ['nothing marked']],
    ['has every claim settled', {}, ['none open']],
    [
      'is open for all its one signature',
      { open: 13, signOffs: [AS_CHECKER] },
      ['13 open', '✓ signed as checker'],
    ],
    [
      'had a signature, and a text that moved',
      { signOffs: [{ ...AS_CHECKER, state: 'fallen' }] },
      ['none open'],
    ],
    [
      'is signed by two, one of them twice',
      { signOffs: [AS_CHECKER, AS_CHECKER, { ...AS_CHECKER, role: 'editor' }] },
      ['none open', '✓ signed as checker, editor'],
    ],
  ])('says what is true of one that %s', (_, row, pills) => {
    expect(said(row)).toEqual(pills);
  });

  it('calls the roles as the house does', () => {
    expect(said({ signOffs: [AS_CHECKER] }, { checker: 'reader' })).toContain('✓ signed as reader');
  });
});
