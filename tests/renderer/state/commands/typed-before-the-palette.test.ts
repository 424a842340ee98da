import { describe, expect, it } from 'vitest';
import { Commands } from '../../../../src-renderer/state/commands/commands.svelte';
import type { Workspace } from '../../../../src-renderer/state/workspace.svelte';

/** Types into the body of the window, as one does before the palette's field is there. */
function type(commands: Commands, keys: readonly string[], more: KeyboardEventInit = {}): boolean[] {
  return keys.map((key) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
    commands.handleKey(event);
    return event.defaultPrevented;
  });
}

describe('what is typed between the palette’s key and its field', () => {
  // no command is looked up while the palette is open
  const opened = (): Commands => {
    const commands = new Commands({} as Workspace);
    commands.openPalette();
    return commands;
  };

  it('goes to the field, letter by letter, and into no text under it', () => {
    const commands = opened();
    expect(type(commands, [...'Log a'])).toEqual([true, true, true, true, true]);
    expect(commands.paletteQuery).toBe('Log a');
  });

  it('waits with Enter for the list', () => {
    const commands = opened();
    type(commands, ['x', 'Enter']);
    expect([commands.paletteQuery, commands.paletteEntered]).toEqual(['x', true]);
    commands.openPalette();
    expect([commands.paletteQuery, commands.paletteEntered]).toEqual(['', false]);
  });

  it('leaves other keys and shortcuts alone', () => {
    const commands = opened();
    expect(type(commands, ['Shift', 'ArrowDown', 'Escape'])).toEqual([false, false, false]);
    expect(type(commands, ['k'], { ctrlKey: true })).toEqual([false]);
    expect(commands.paletteQuery).toBe('');
  });

  it('is the field’s own once the field has the focus', () => {
    const commands = opened();
    document.body.innerHTML = '<div class="palette"><input></div>';
    window.addEventListener('keydown', (event) => commands.handleKey(event), { once: true });
    const event = new KeyboardEvent('keydown', { key: 'l', bubbles: true, cancelable: true });
    document.querySelector('input')!.dispatchEvent(event);
    expect([event.defaultPrevented, commands.paletteQuery]).toEqual([false, '']);
  });
});
