import { describe, expect, it } from 'vitest';
import type { SignOffGlance } from '../../../src-shared/domain/catalogue-row';
import type { SignOffRole } from '../../../src-shared/domain/sign-off';
import { isSignedOff } from '../../../src-shared/gate/signed-off';

const signed = (role: SignOffRole, by: string, state: SignOffGlance['state'] = 'stands'): SignOffGlance => ({
  role,
  by,
  at: '2026-03-12T09:30:00.000Z',
  state,
});
const CHECKER = signed('checker', 'Ines Okonkwo');
const EDITOR = signed('editor', 'Ada Falk');
const BOTH: readonly SignOffRole[] = ['checker', 'editor'];

describe('a draft counts as signed off', () => {
  it.each<[string, boolean, readonly SignOffGlance[], readonly SignOffRole[], number]>([
    ['with every signature that the house asks for', true, [CHECKER, EDITOR], BOTH, 0],
    ['not with one of two', false, [CHECKER], BOTH, 0],
    [
      'not with one that fell with the text',
      false,
      [CHECKER, signed('editor', 'Ada Falk', 'fallen')],
      BOTH,
      0,
    ],
    ['not with one that was withdrawn', false, [signed('checker', 'Ada Falk', 'withdrawn')], ['checker'], 0],
    ['not without counsel, where a claim carries a legal flag', false, [CHECKER, EDITOR], BOTH, 1],
    ['with counsel, where one does', true, [CHECKER, EDITOR, signed('counsel', 'Ruth Adeyemi')], BOTH, 1],
    ['with any, where the house asks for none', true, [EDITOR], [], 0],
    ['not with none, where the house asks for none', false, [], [], 0],
  ])('%s', (_, is, signOffs, requiredRoles, legal) => {
    expect(isSignedOff({ signOffs, legal }, { requiredRoles, secondReaderDiffers: false })).toBe(is);
  });

  it('not where the second reader is the first, in a house that asks for another', () => {
    const signOffs = [CHECKER, signed('secondReader', 'Ines Okonkwo')];
    const row = { signOffs, legal: 0 };
    expect(isSignedOff(row, { requiredRoles: ['checker'], secondReaderDiffers: true })).toBe(false);
    expect(isSignedOff(row, { requiredRoles: ['checker'], secondReaderDiffers: false })).toBe(true);
  });
});
