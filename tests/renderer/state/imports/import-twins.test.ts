import { describe, expect, it } from 'vitest';
import { twinsIn } from '../../../../src-renderer/state/imports/import-twins';

function listed(
  name: string,
  sha256: string,
  as: 'draft' | 'interview' = 'interview',
  inLibrary: Readonly<Record<string, string>> = {},
): Parameters<typeof twinsIn>[0][number] {
  return { token: name, name, as, seen: { sha256, inLibrary } };
}

describe('equal files in a list', () => {
  it('are all twins of the first one', () => {
    const files = [listed('okafor.txt', 'aa'), listed('lund.txt', 'bb'), listed('copy/okafor.txt', 'aa')];
    expect([...twinsIn(files)]).toEqual([['copy/okafor.txt', { where: 'list', name: 'okafor.txt' }]]);
  });

  it('are no twins as different kinds of things', () => {
    expect(twinsIn([listed('a.txt', 'aa'), listed('b.txt', 'aa', 'draft')]).size).toBe(0);
  });

  it('are told from what the library has as the same kind', () => {
    const inLibrary = { interview: 'Maren Okafor' };
    const files = [listed('a.txt', 'aa', 'interview', inLibrary), listed('b.txt', 'aa', 'draft', inLibrary)];
    expect([...twinsIn(files)]).toEqual([['a.txt', { where: 'library', title: 'Maren Okafor' }]]);
  });

  it('are not told before they were looked at', () => {
    const unseen = { token: 'b', name: 'b.txt', as: null, seen: null };
    expect(twinsIn([listed('a.txt', 'aa'), unseen]).size).toBe(0);
  });
});
