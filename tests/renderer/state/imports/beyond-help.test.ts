import { describe, expect, it } from 'vitest';
import { isBeyondHelp } from '../../../../src-renderer/state/imports/import-questions';
import { refuse } from '../../../../src-main/importers/failures';
import { say } from '../../../../src-shared/words/say';

const file = 'log.docx';
const broken = say('refusals.broken', { file, why: say('damage.cutOff'), detail: 'no directory' });

/** A file that was refused for that reason. */
function refused(why: Parameters<typeof refuse>[1]) {
  return { status: 'failed' as const, ...refuse('damaged', why).error, encodings: [] };
}

describe('a file that can’t be read', () => {
  it.each([
    ['is damaged', broken, true],
    ['is empty', say('refusals.empty', { file }), true],
    ['has a password', say('refusals.lockedOffice', { file }), true],
    ['is none of a draft', say('refusals.unknown', { file, holds: 'image', as: 'draft' }), false],
    ['is a recording', say('refusals.unknown', { file, holds: 'media', as: 'draft' }), true],
    ['holds no words as a draft', say('refusals.noWords', { file }), false],
  ] as const)('that %s: whether no other choice would help', (_, why, beyond) => {
    expect(isBeyondHelp(refused(why))).toBe(beyond);
  });

  it('may be read where another encoding is open to choose', () => {
    const encodings = [{} as never, {} as never];
    expect(isBeyondHelp({ ...refused(broken), encodings })).toBe(false);
  });
});
