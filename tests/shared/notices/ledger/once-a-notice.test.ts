import { describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../../../src-shared/domain/ledger-line';
import type { Notice } from '../../../../src-shared/domain/notice';
import { onceANotice } from '../../../../src-shared/notices/ledger/once-a-notice';
import { aNotice } from '../../../support/a-notice';

function line(draftId: string, draftTitle: string, notice: Notice): LedgerLine {
  return { draftId, draftTitle, publishedOn: '2018-11-07', notice };
}

const HERE = (state: Notice['state']): LedgerLine => line('d-1', 'The ferry', aNotice({ id: 'n-1', state }));
const THERE = (state: Notice['state']): LedgerLine =>
  line('d-2', 'The ferry — Holm Weekly', aNotice({ id: 'n-1', state }));

describe('a notice that stands in two copies of a draft', () => {
  it.each([
    { here: 'drafted', there: 'published', counts: 'd-2' },
    { here: 'published', there: 'reported', counts: 'd-1' },
    { here: 'rejected', there: 'published', counts: 'd-2' },
    { here: 'rejected', there: 'drafted', counts: 'd-1' },
    { here: 'reported', there: 'approved', counts: 'd-2' },
    { here: 'published', there: 'published', counts: 'd-1' },
  ] as const)('is one line: $here here and $there there', ({ here, there, counts }) => {
    const [one, ...others] = onceANotice([HERE(here), THERE(there)]);
    expect(others).toEqual([]);
    expect(one?.draftId).toBe(counts);
    expect(one?.alsoIn).toEqual([
      counts === 'd-1'
        ? { draftId: 'd-2', title: 'The ferry — Holm Weekly', state: there }
        : { draftId: 'd-1', title: 'The ferry', state: here },
    ]);
  });

  it('is told from another desk’s notice of the same id, and from every other one', () => {
    const [a, b] = [HERE('published'), THERE('published')];
    const other = { ...b.notice, reported: { ...b.notice.reported, by: 'Tom Brandt' } };
    const lines = [a, { ...b, notice: other }, line('d-1', 'The ferry', aNotice({ id: 'n-2' }))];
    expect(onceANotice(lines)).toEqual(lines);
  });
});
