import { describe, expect, it } from 'vitest';
import type { InterviewRow } from '../../../../src-shared/domain/catalogue-row';
import { outlineSources } from '../../../../src-renderer/state/desk/outline-sources';
import { restingByClaim } from '../../../../src-renderer/state/library/resting-by-claim';
import type { RestingClaim } from '../../../../src-shared/ipc/window-values';
import type { InterviewPassage } from '../../../../src-shared/domain/passage';
import { interviewRow } from '../../../../src-shared/domain/catalogue-row';
import { aClaim } from '../../../support/a-draft';
import { anInterview } from '../../../support/an-interview';

function row(id: string, title: string): InterviewRow {
  return interviewRow(anInterview({ id, title }));
}

function passage(interviewId: string, exact: string): InterviewPassage {
  const point = { segmentId: 's1', offset: 0 };
  return { kind: 'interview', interviewId, from: point, to: point, exact, prefix: '', suffix: '' };
}

function resting(claimNumber: number, exact: string): RestingClaim {
  return {
    draftId: 'd1',
    draftTitle: 'The ferry that never sailed',
    claimId: `c${claimNumber}`,
    claimNumber,
    exact: 'You tap good steel and it rings',
    passage: passage('i1', exact),
  };
}

describe('sources beside a draft', () => {
  const rows = [row('halden', 'Ana Halden'), row('lund', 'Jens Lund'), row('okafor', 'Maren Okafor')];
  const rests = (id: string, times: number) =>
    aClaim('1913', {
      evidence: Array.from({ length: times }, (_, at) => ({
        id: `${id}-${at}`,
        passage: passage(id, 'in 1913'),
        does: 'supports' as const,
        note: '',
        linked: { by: 'Desk', at: '2026-03-12T09:30:00.000Z' },
      })),
    });

  it('those on which it rests come first, the most quoted on top', () => {
    const shown = outlineSources(rows, [rests('lund', 1), rests('okafor', 3)], 8);
    expect(shown.map(({ row, links }) => [row.id, links])).toEqual([
      ['okafor', 3],
      ['lund', 1],
      ['halden', 0],
    ]);
  });

  it('of the others only as many as there is room for, and every one that is linked', () => {
    expect(outlineSources(rows, [], 2)).toHaveLength(2);
    expect(outlineSources(rows, [rests('lund', 1), rests('okafor', 1)], 1)).toHaveLength(2);
  });

  it('two of one title are told apart, the others need no more said', () => {
    const shown = outlineSources([...rows, row('okafor-2', 'Maren Okafor')], [], 8);
    expect(shown.filter(({ twin }) => twin).map(({ row }) => row.id)).toEqual(['okafor', 'okafor-2']);
  });

  it('a claim with two passages of one source is listed once, with both', () => {
    const listed = restingByClaim([resting(17, 'It rang.'), resting(4, 'Four.'), resting(17, 'It coughed.')]);
    expect(
      listed.map(({ claim, passages }) => [claim.claimNumber, passages.map(({ exact }) => exact)]),
    ).toEqual([
      [17, ['It rang.', 'It coughed.']],
      [4, ['Four.']],
    ]);
  });
});
