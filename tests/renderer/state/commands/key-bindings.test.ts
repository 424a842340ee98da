import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../../src-shared/ipc/window-values';
import {
  isChosen,
  keyChoices,
  keyName,
  keysInForce,
  ownKeys,
  rebinding,
} from '../../../../src-renderer/state/commands/key-bindings';

const NEXT = { name: 'claim.next', keys: ['j', 'ArrowDown'] };
const MARK = { name: 'claim.mark', keys: ['m'] };

function after(...changes: readonly Readonly<Record<string, string>>[]): Settings {
  return { person: '', theme: 'system', remembered: Object.assign({ 'pane:desk': '1' }, ...changes) };
}

describe('keys that a person chooses', () => {
  it('a command goes by its own keys until one is chosen', () => {
    expect(keysInForce(MARK, keyChoices(null))).toEqual(['m']);
    const chosen = keyChoices(after(rebinding([NEXT, MARK], 'claim.mark', 'Mod+m')));
    expect(keysInForce(MARK, chosen)).toEqual(['Mod+m']);
    expect(isChosen(MARK, chosen)).toBe(true);
    expect(isChosen(NEXT, chosen)).toBe(false);
  });

  it('whoever had the key loses it, and keeps another one that it has', () => {
    const chosen = keyChoices(after(rebinding([NEXT, MARK], 'claim.mark', 'j')));
    expect(keysInForce(MARK, chosen)).toEqual(['j']);
    expect(keysInForce(NEXT, chosen)).toEqual(['ArrowDown']);
  });

  it('a key can be taken away', () => {
    const chosen = keyChoices(after(rebinding([NEXT, MARK], 'claim.mark', '')));
    expect(keysInForce(MARK, chosen)).toEqual([]);
  });

  it('all go back to their own keys, and nothing else that is remembered is touched', () => {
    const changed = after(rebinding([NEXT, MARK], 'claim.mark', 'j'));
    const back = ownKeys(keyChoices(changed));
    const choices = keyChoices(after(changed.remembered as Record<string, string>, back));
    expect(keysInForce(NEXT, choices)).toEqual(NEXT.keys);
    expect(keysInForce(MARK, choices)).toEqual(MARK.keys);
    expect(Object.keys(back)).toEqual(['key:claim.next', 'key:claim.mark']);
  });
});

describe('the name of a key press', () => {
  it.each([
    [{ key: 'J', shiftKey: true }, 'j'],
    [{ key: '?', shiftKey: true }, '?'],
    [{ key: 'z', ctrlKey: true, shiftKey: true }, 'Mod+Shift+z'],
    [{ key: 'k', metaKey: true }, 'Mod+k'],
    [{ key: 'F1' }, 'F1'],
    [{ key: 'ArrowDown', shiftKey: true }, 'Shift+ArrowDown'],
    [{ key: 'Shift', shiftKey: true }, null],
  ])('%j is %s', (init, name) => {
    expect(keyName(new KeyboardEvent('keydown', init))).toBe(name);
  });
});
