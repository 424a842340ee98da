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
