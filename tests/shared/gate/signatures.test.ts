import { describe, expect, it } from 'vitest';
import type { SignOff } from '../../../src-shared/domain/sign-off';
import { awaitedRoles, hasSigned } from '../../../src-shared/gate/awaited-roles';
import { roleName } from '../../../src-shared/gate/role-name';
import { signOffStanding } from '../../../src-shared/gate/sign-off-standing';
import { signingProblem } from '../../../src-shared/gate/signing-problem';
import { suggestedRole } from '../../../src-shared/gate/suggested-role';
import { ENGLISH } from '../../../src-shared/words/english';
import { DEFAULT_HOUSE_STYLE } from '../../../src-shared/notices/default-house-style';
import { aBlock, aClaim, aDraft, DEED, hashBlocks } from '../../support/a-draft';

const PEOPLE = [
  { name: 'Ines Okonkwo', roles: ['checker'], senior: false },
  { name: 'Ada Falk', roles: ['editor'], senior: true },
] as const;
const problem = (role: 'checker' | 'editor' | 'counsel', name: string) =>
  signingProblem(role, DEFAULT_HOUSE_STYLE, PEOPLE, name)?.message ?? null;

describe('signing', () => {
  it('is for those that the library lists in the role, and for anybody where it lists nobody, but for counsel', () => {
    expect(problem('checker', 'Ines Okonkwo')).toBeNull();
    expect(problem('editor', 'Ines Okonkwo')).toBe('In this library Ada Falk signs as editor.');
    expect(problem('counsel', 'Ines Okonkwo')).toContain('lists nobody who signs as counsel');
    expect(signingProblem('editor', DEFAULT_HOUSE_STYLE, [], 'Ines Okonkwo')).toBeNull();
  });

  it('needs a name', () => {
    expect(problem('checker', ' ')).toContain('Say who you are');
  });

  it('calls roles as the house does', () => {
    expect(roleName('editor', {}, ENGLISH.roles)).toBe('editor');
    expect(roleName('editor', { roleNames: { editor: 'duty editor' } }, ENGLISH.roles)).toBe('duty editor');
  });
});

describe('a sign-off', () => {
  const signed: SignOff = {
    id: 's-1',
    role: 'editor',
    signed: DEED,
    versionId: 'v-1',
    sha256: hashBlocks(aDraft().blocks),
    journalHead: 'ab'.repeat(32),
    note: '',
  };
  const draft = aDraft({ signOffs: [signed] });

  it('holds for the very text, falls as soon as the text moves, and holds again with the old words', () => {
    expect(signOffStanding(signed, draft)).toBe('holds');
    const moved = { ...draft, blocks: [...draft.blocks, aBlock('paragraph', 'One more line.')] };
    expect(signOffStanding(signed, moved)).toBe('fallen');
    expect(signOffStanding(signed, { ...moved, blocks: draft.blocks })).toBe('holds');
  });

  it('of counsel is waited for where a claim carries a legal flag, once those that the house asks for are there', () => {
    const claims = [aClaim('1913', { legal: true })];
    expect(awaitedRoles(draft, ['checker', 'editor'])).toEqual(['checker']);
    expect(awaitedRoles({ ...draft, claims }, ['editor'])).toEqual(['counsel']);
    expect(awaitedRoles({ ...draft, signOffs: [] }, ['editor'])).toEqual(['editor']);
  });

  it('is somebody’s own: who has signed so once need not sign so again', () => {
    expect(hasSigned(draft, 'editor', DEED.by)).toBe(true);
    expect(hasSigned(draft, 'checker', DEED.by)).toBe(false);
    expect(hasSigned(draft, 'editor', 'Ada Falk')).toBe(false);
  });

  it('is nothing any more once it was withdrawn', () => {
    expect(signOffStanding({ ...signed, withdrawn: { ...DEED, reason: 'Too early.' } }, draft)).toBe(
      'withdrawn',
    );
  });
});

describe('the role that a person is asked to sign in', () => {
  const flagged = aDraft({ claims: [aClaim('1913', { legal: true })] });
  const signedBy = (role: SignOff['role'], by: string): SignOff => ({
    id: `s-${role}`,
    role,
    signed: { ...DEED, by },
    versionId: 'v-1',
    sha256: hashBlocks(flagged.blocks),
    journalHead: 'ab'.repeat(32),
    note: '',
  });
  const checked = { ...flagged, signOffs: [signedBy('checker', 'Ines Okonkwo')] };
  const settled = { ...flagged, signOffs: [...checked.signOffs, signedBy('editor', 'Ada Falk')] };
  const house = {
    ...DEFAULT_HOUSE_STYLE,
    gate: { ...DEFAULT_HOUSE_STYLE.gate, requiredRoles: ['checker', 'editor'] as const },
  };
  const counsel = { name: 'Ruth Adeyemi', roles: ['counsel'], senior: false } as const;
  const both = { name: 'Ruth Adeyemi', roles: ['checker', 'counsel'], senior: false } as const;

  it.each([
    ['one that the draft waits for and that is theirs', flagged, PEOPLE, 'Ada Falk', 'editor'],
    ['theirs, although they have signed and counsel is missing', checked, PEOPLE, 'Ines Okonkwo', 'checker'],
    ['counsel for whoever is listed as counsel', flagged, [...PEOPLE, counsel], 'Ruth Adeyemi', 'counsel'],
    ['counsel once their other role has signed', checked, [...PEOPLE, both], 'Ruth Adeyemi', 'counsel'],
    ['what anybody may sign, for somebody without a role', flagged, [], 'Tom Quist', 'checker'],
    ['never counsel for somebody without a role', settled, [], 'Tom Quist', 'checker'],
  ] as const)('is %s', (_, draft, people, name, role) => {
    expect(suggestedRole(draft, house, people, name)).toBe(role);
  });
});
