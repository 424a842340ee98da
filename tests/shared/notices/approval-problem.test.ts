import { describe, expect, it } from 'vitest';
import { approvalProblem } from '../../../src-shared/notices/approval-problem';
import { DEFAULT_HOUSE_STYLE } from '../../../src-shared/notices/default-house-style';
import { aNotice } from '../../support/a-notice';

const PEOPLE = [
  { name: 'Ines Okonkwo', roles: [], senior: false },
  { name: 'Ada Falk', roles: [], senior: true },
];
const strict = {
  ...DEFAULT_HOUSE_STYLE,
  notices: { ...DEFAULT_HOUSE_STYLE.notices, clarificationNeedsSeniorApprover: true },
};
const clarification = aNotice({ kind: 'clarification' });

describe('approving a notice', () => {
  it('is anybody’s to do, but for a clarification where the house reserves it', () => {
    expect(approvalProblem(aNotice(), strict, PEOPLE, 'Ines Okonkwo')).toBeNull();
    expect(approvalProblem(clarification, DEFAULT_HOUSE_STYLE, PEOPLE, 'Ines Okonkwo')).toBeNull();
    expect(approvalProblem(clarification, strict, PEOPLE, 'Ada Falk')).toBeNull();
    expect(approvalProblem(clarification, strict, PEOPLE, 'Ines Okonkwo')?.message).toBe(
      'In this house a clarification is approved by Ada Falk.',
    );
    expect(approvalProblem(clarification, strict, [], 'Ines Okonkwo')?.message).toContain(
      'the library names none',
    );
  });

  it('waits for a text', () => {
    expect(approvalProblem(aNotice({ text: ' ' }), strict, PEOPLE, 'Ada Falk')?.message).toBe(
      'Write the text for readers first.',
    );
  });
});
