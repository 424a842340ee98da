import { describe, expect, it } from 'vitest';
import type { Screen } from '../../../../src-renderer/state/screen';
import { Tour } from '../../../../src-renderer/state/tour/tour.svelte';
import type { Workspace } from '../../../../src-renderer/state/workspace.svelte';

/** A tour at its first stop, in the library, and the window in which it is taken. */
async function atTheLibrary(): Promise<{ tour: Tour; screens: { current: { name: Screen['name'] } } }> {
  const screens = {
    current: { name: 'library' as Screen['name'] },
    show: (name: Screen['name']) => void (screens.current = { name }),
  };
  const window = {
    screens,
    libraryView: { widen: () => undefined, show: () => undefined },
  };
  const tour = new Tour(window as unknown as Workspace);
  await tour.start();
  return { tour, screens };
}

describe('the tour', () => {
  it('is at its first stop about the draft as soon as somebody opens one', async () => {
    const { tour, screens } = await atTheLibrary();
    screens.current = { name: 'desk' };
    expect([tour.step?.name, tour.place]).toEqual(['galley', 2]);
  });

  it('waits on screens that it is not about, and is there again behind them', async () => {
    const { tour, screens } = await atTheLibrary();
    screens.current = { name: 'settings' };
    expect(tour.step).toBeNull();
    screens.current = { name: 'library' };
    expect(tour.step?.name).toBe('library');
  });
});
