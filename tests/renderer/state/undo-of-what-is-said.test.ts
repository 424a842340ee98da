import { describe, expect, it } from 'vitest';
import { Toasts } from '../../../src-renderer/state/toasts.svelte';
import { words } from '../../../src-renderer/words';

function said(): { toasts: Toasts; undone: string[]; say(what: string): void } {
  const toasts = new Toasts();
  const undone: string[] = [];
  const say = (what: string): void => {
    toasts.say(what, { label: words.common.undo, run: () => undone.push(what) });
  };
  return { toasts, undone, say };
}

describe('undo by key of what was said last', () => {
  it('takes back one after the other, the newest first, and then nothing', () => {
    const { toasts, undone, say } = said();
    say('The turn is corrected.');
    say('The recording is no longer attached.');
    expect([toasts.undoLast(), toasts.undoLast(), toasts.undoLast()]).toEqual([true, true, false]);
    expect(undone).toEqual(['The recording is no longer attached.', 'The turn is corrected.']);
    expect(toasts.items).toEqual([]);
  });

  it('leaves alone what was done before something else; its button still takes it back', () => {
    const { toasts, undone, say } = said();
    say('The turn is corrected.');
    toasts.outdate();
    expect(toasts.undoLast()).toBe(false);
    toasts.items[0]?.action?.run();
    expect(undone).toEqual(['The turn is corrected.']);
  });

  it('is none of another button', () => {
    const toasts = new Toasts();
    toasts.say('No proposal is left.', { label: 'Next unmarked sentence', run: () => undefined });
    toasts.say('Every sentence is marked.');
    expect(toasts.undoLast()).toBe(false);
  });
});
