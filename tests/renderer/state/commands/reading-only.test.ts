import { describe, expect, it } from 'vitest';
import { Commands } from '../../../../src-renderer/state/commands/commands.svelte';
import type { Workspace } from '../../../../src-renderer/state/workspace.svelte';

const WHY = { message: 'This library is open for reading only.' };

function commandsOf(readOnly: typeof WHY | null): { commands: Commands; done: string[] } {
  const done: string[] = [];
  const workspace = {
    library: { readOnly },
    desk: null,
    preferences: { settings: null },
    imports: { choose: (kind: string) => done.push(`import ${kind}`) },
    toasts: { say: (words: string) => done.push(words) },
    screens: {
      current: { name: 'library' },
      show: (screen: string) => done.push(`show ${screen}`),
    },
  } as unknown as Workspace;
  return { commands: new Commands(workspace), done };
}

function press(commands: Commands, key: string): boolean {
  return commands.handleKey(new KeyboardEvent('keydown', { key, ctrlKey: true, cancelable: true }));
}

describe('the commands of a library that can only be read', () => {
  it('are offered without those that would change it', () => {
    const offered = (readOnly: typeof WHY | null) =>
      commandsOf(readOnly).commands.offered.map(({ name }) => name);
    expect(offered(null)).toContain('import.draft');
    expect(offered(WHY)).not.toContain('import.draft');
    expect(offered(WHY)).toContain('ledger.show');
  });

  it.each([
    [WHY, 'o', [WHY.message]],
    [null, 'o', ['import draft']],
    [WHY, ',', ['show settings']],
  ] as const)('say why a key does nothing, and do the rest (%j, %s)', (readOnly, key, expected) => {
    const { commands, done } = commandsOf(readOnly);
    expect(press(commands, key)).toBe(true);
    expect(done).toEqual(expected);
  });
});

describe('the map of keys', () => {
  it('has the commands of the desk also where no draft is open, each name once', () => {
    const names = commandsOf(null).commands.everywhere.map(({ name }) => name);
    expect(names).toContain('claim.stands');
    expect(names).toContain('row.next');
    expect(new Set(names).size).toBe(names.length);
  });
});
