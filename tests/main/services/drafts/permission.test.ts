import { describe, expect, it } from 'vitest';
import type { DraftCommand } from '../../../../src-shared/domain/draft-command';
import type { Library } from '../../../../src-shared/domain/library';
import { DEFAULT_HOUSE_STYLE } from '../../../../src-shared/notices/default-house-style';
import { permission } from '../../../../src-main/services/drafts/permission';
import { withOwnStyle, withoutOwnStyle } from '../../../../src-main/services/own-house-styles';
import { aDraft } from '../../../support/a-draft';
import { aNotice } from '../../../support/a-notice';

const strict = {
  ...DEFAULT_HOUSE_STYLE,
  notices: { ...DEFAULT_HOUSE_STYLE.notices, seniorApproverFor: ['retraction'] as const },
};
const library: Library = {
  id: 'lib-1',
  name: 'Holm desk',
  houseStyle: strict,
  people: [
    { name: 'Ines Okonkwo', roles: ['checker'], senior: false },
    { name: 'Ada Falk', roles: ['editor'], senior: true },
  ],
  createdAt: '2024-05-14T09:30:00.000Z',
};
const draft = aDraft({ notices: [aNotice({ kind: 'retraction', state: 'drafted' })] });
const approve: DraftCommand = { type: 'notice.advance', noticeId: 'n-year', to: 'approved' };
const letPass: DraftCommand = { type: 'override.give', blocker: 'k', was: '', reason: 'It stands.' };
const sign: DraftCommand = { type: 'signOff.sign', role: 'editor', note: '', journalHead: '' };
const mark: DraftCommand = { type: 'draft.tag', tags: ['harbour'] };

describe('what a person may do', () => {
  it.each([
    ['approve a retraction that the house reserves, as a senior', approve, 'Ada Falk', null],
    [
      'approve one as anybody else',
      approve,
      'Ines Okonkwo',
      'In this house a retraction is approved by Ada Falk.',
    ],
    ['sign as editor who is listed as one', sign, 'Ada Falk', null],
    ['sign as editor who is not', sign, 'Ines Okonkwo', 'In this library Ada Falk signs as editor.'],
    ['let something pass under a name', letPass, 'Ines Okonkwo', null],
    [
      'let something pass under none',
      letPass,
      '',
      'Say who you are in the settings first: letting something pass bears a name.',
    ],
    ['do anything else', mark, '', null],
  ])('is asked where they want to %s', (_what, command, person, message) => {
    const answer = permission(command, draft, library, person);
    expect(answer.ok ? null : answer.error.message).toBe(message);
  });
});

describe('a library’s own house styles', () => {
  const own = { ...strict, id: 'own-plain-desk', name: 'Plain Desk, our copy' };

  it('are kept and gone by, each under its id', () => {
    const once = withOwnStyle(library, own);
    expect([once.houseStyle, once.ownHouseStyles]).toEqual([own, [own]]);
    const twice = withOwnStyle(once, { ...own, name: 'Weekend desk' });
    expect(twice.ownHouseStyles?.map(({ name }) => name)).toEqual(['Weekend desk']);
  });

  it('can be taken out; the one in force stays in force', () => {
    const without = withoutOwnStyle(withOwnStyle(library, own), own.id);
    expect([without.houseStyle, without.ownHouseStyles]).toEqual([own, []]);
  });
});
