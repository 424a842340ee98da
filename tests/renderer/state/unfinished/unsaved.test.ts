import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { err, ok } from '../../../../src-shared/result';
import { Unsaved } from '../../../../src-renderer/state/unfinished/unsaved.svelte';

const GONE = { kind: 'folderGone', message: 'The library’s folder is gone.' };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('words that the disk does not take', () => {
  it('wait in the window, which says so, and are saved when the drive is back', async () => {
    const unsaved = new Unsaved();
    let plugged = false;
    let asked = 0;
    const taken = unsaved.untilTaken(async () => {
      asked++;
      return plugged ? ok('saved') : err(GONE);
    });
    await vi.advanceTimersByTimeAsync(7000);
    expect(unsaved.trouble).toBe(GONE.message);
    expect(asked).toBe(3);
    plugged = true;
    unsaved.retry();
    expect(await taken).toEqual(ok('saved'));
    expect(unsaved.trouble).toBeNull();
  });

  it('do not wait where the refusal will not pass', async () => {
    const unsaved = new Unsaved();
    const refusal = err({ kind: 'badRange', message: 'No.' });
    expect(await unsaved.untilTaken(async () => refusal)).toEqual(refusal);
    expect(unsaved.trouble).toBeNull();
  });
});
