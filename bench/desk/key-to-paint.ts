import type { Page } from 'playwright';

/** What the page notes down about keys. */
interface KeyTimes {
  keyTimes: number[];
}

/** From now on the page notes, for each key, the milliseconds until the frame that follows it is painted. */
export async function noteKeys(window: Page): Promise<void> {
  await window.evaluate(() => {
    const told = globalThis as unknown as KeyTimes;
    told.keyTimes = [];
    addEventListener(
      'keydown',
      () => {
        const began = performance.now();
        // a task after the frame: by then it is painted
        requestAnimationFrame(() => setTimeout(() => told.keyTimes.push(performance.now() - began)));
      },
      { capture: true },
    );
  });
}

/** Presses a key so many times, with a pause in which the window comes to rest; answers the times of these keys. */
export async function timedKeys(window: Page, key: string, times: number, pause: number): Promise<number[]> {
  await window.evaluate(() => ((globalThis as unknown as KeyTimes).keyTimes = []));
  for (let count = 0; count < times; count += 1) {
    await window.keyboard.press(key);
    await window.waitForTimeout(pause);
  }
  return window.evaluate(() => (globalThis as unknown as KeyTimes).keyTimes);
}

/** Types into the field that has the focus; from each letter to the hits for what stands there then. */
export async function timedSearch(window: Page, words: string): Promise<number[]> {
  const times: number[] = [];
  for (const letter of words) {
    const took = await window.evaluate(async (typed) => {
      const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
      const field = document.activeElement as HTMLInputElement;
      const began = performance.now();
      field.value += typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      do await frame();
      while (document.querySelector('main [aria-busy="false"]') === null);
      return performance.now() - began;
    }, letter);
    times.push(took);
    await window.waitForTimeout(120);
  }
  return times;
}
