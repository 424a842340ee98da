import { describe, expect, it } from 'vitest';
import { DEFAULT_HOUSE_STYLE } from '../../../../src-shared/notices/default-house-style';
import { narrowed, peopleIn } from '../../../../src-renderer/state/library/library-lists';
import type { InterviewRow } from '../../../../src-shared/domain/catalogue-row';

function interviewOf(...speakers: string[]): InterviewRow {
  return { kind: 'interview', id: speakers.join(), speakers, tags: [] } as unknown as InterviewRow;
}

const SHOUTED = interviewOf('BRANDSMA', 'VANCE');
const WRITTEN = interviewOf('Brandsma', 'Quarshie');

describe('the people of a library', () => {
  it('are one entry however a transcript writes them, and written as quietly as somebody did', () => {
    expect(peopleIn([SHOUTED, WRITTEN])).toEqual([
      { name: 'Brandsma', count: 2 },
      { name: 'Quarshie', count: 1 },
      { name: 'VANCE', count: 1 },
    ]);
  });

  it('narrow the list to all that is about them', () => {
    const rows = narrowed(
      [SHOUTED, WRITTEN],
      { state: null, tag: null, person: 'Brandsma' },
      DEFAULT_HOUSE_STYLE.gate,
    );
    expect(rows).toEqual([SHOUTED, WRITTEN]);
  });
});
