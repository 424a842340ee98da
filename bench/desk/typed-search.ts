import type { ElectronApplication, Page } from 'playwright';

/** What was measured while words were typed into the search field; milliseconds. */
export interface TypedSearch {
  /** From each key to the frame in which its letter stands in the field. */
  readonly field: readonly number[];
  /** From each key to the frame with the hits for what stood there then, or for what was typed after it. */
  readonly hits: readonly number[];
  /** The longest that the window, and the main process, did nothing else. */
  readonly windowBlock: number;
  readonly mainBlock: number;
}

/** What the page and the main process keep meanwhile. */
interface Watch {
  field: number[];
  hits: Promise<number>[];
  block: number;
}

/** Types into the field that has the focus, key by key with a pause between, as a person does. */
export async function typedSearch(
  app: ElectronApplication,
  window: Page,
  words: string,
  pause: number,
): Promise<TypedSearch> {
  await app.evaluate(watchBlocks);
  await window.evaluate(watchBlocks);
  await window.evaluate(watchKeys);
  await window.keyboard.type(words, { delay: pause });
  const inWindow = await window.evaluate(async () => {
    const watch = globalThis as unknown as Watch;
    return { field: watch.field, hits: await Promise.all(watch.hits), block: watch.block };
  });
  const mainBlock = await app.evaluate(() => (globalThis as unknown as Watch).block);
  return { field: inWindow.field, hits: inWindow.hits, windowBlock: inWindow.block, mainBlock };
}

/** In a page or a process: how late the latest of many short timers came. */
function watchBlocks(): void {
  const SAMPLE_MS = 4;
  const watch = globalThis as unknown as Watch;
  watch.block = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    watch.block = Math.max(watch.block, now - last - SAMPLE_MS);
    last = now;
  }, SAMPLE_MS);
}

/** In the page: for every key, when its letter and when its hits were painted. */
function watchKeys(): void {
  const watch = globalThis as unknown as Watch;
  watch.field = [];
  watch.hits = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => setTimeout(() => watch.field.push(performance.now() - timeStamp)));
      watch.hits.push(
        new Promise((resolve) => {
          const look = (): void => {
            const there = document.querySelector('main [aria-busy="false"]') !== null;
            if (there) setTimeout(() => resolve(performance.now() - timeStamp));
            else requestAnimationFrame(look);
          };
          // the frame of the key itself still shows the hits of the one before
          requestAnimationFrame(() => requestAnimationFrame(look));
        }),
      );
    },
    { capture: true },
  );
}

/** Milliseconds that the same letters take as a bare search: every text gone through, the words with some around them kept. */
export function bareSearch(texts: readonly string[], words: string): number[] {
  return [...words].map((_, at) => {
    const wanted = words.slice(0, at + 1);
    const began = performance.now();
    const found: string[] = [];
    for (const text of texts) {
      const place = text.toLowerCase().indexOf(wanted);
      if (place >= 0) found.push(text.slice(Math.max(0, place - 40), place + wanted.length + 40));
    }
    return found.length >= 0 ? performance.now() - began : Number.NaN;
  });
}
