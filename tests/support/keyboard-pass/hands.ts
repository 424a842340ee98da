import type { Page } from 'playwright';

/** What a key brings: something that is there, something that is gone, or words that are other than before. */
export type Brings =
  | { readonly there: string; readonly says?: string }
  | { readonly gone: string }
  | { readonly changes: string }
  | 'a frame';

/** One key of a pass, and how long it took until what it brings was painted. */
export interface Stroke {
  readonly step: string;
  readonly key: string;
  readonly ms: number;
  /** True for a letter of typed words. */
  readonly letter: boolean;
}

/** What the page keeps between a key and its painted frame. */
interface Watching {
  painted: Promise<number>;
}

/**
 * Two hands on a keyboard, and nothing else: presses keys, counts them, and measures in the page from each key to the
 * frame in which what it brings stands. Nothing is waited for by time.
 */
export class Hands {
  readonly strokes: Stroke[] = [];

  /** @param looked called after every key, for pictures */
  constructor(
    readonly window: Page,
    private readonly looked: (step: string, count: number) => Promise<void> = () => Promise.resolve(),
  ) {}

  get count(): number {
    return this.strokes.length;
  }

  /** Presses a key and resolves when what it brings is painted. @param step what it is done for, for the report */
  async press(step: string, key: string, brings: Brings, letter = false): Promise<void> {
    await this.window.evaluate(watchNextKey, brings);
    await this.window.keyboard.press(key);
    const ms = await this.window.evaluate(() => (globalThis as unknown as Watching).painted);
    this.strokes.push({ step, key, ms, letter });
    if (!letter) await this.looked(step, this.count);
  }

  /** Types words, a key a letter; each is painted before the next one. */
  async type(step: string, words: string): Promise<void> {
    for (const letter of words) await this.press(step, letter, 'a frame', true);
  }

  /** How many keys a step took so far. */
  keysOf(step: string): number {
    return this.strokes.filter((stroke) => stroke.step === step).length;
  }
}

/** In the page: from the next key on, looks at every frame whether what it brings is there. */
function watchNextKey(brings: Brings): void {
  const LIMIT_MS = 20_000;
  const words = (selector: string): string =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join('\n');
  const before = brings !== 'a frame' && 'changes' in brings ? words(brings.changes) : '';
  const stands = (): boolean => {
    if (brings === 'a frame') return true;
    if ('changes' in brings) return words(brings.changes) !== before;
    if ('gone' in brings) return document.querySelector(brings.gone) === null;
    return brings.says === undefined
      ? document.querySelector(brings.there) !== null
      : words(brings.there).includes(brings.says);
  };
  (globalThis as unknown as Watching).painted = new Promise((resolve, reject) => {
    const pressed = ({ timeStamp }: Event): void => {
      const look = (): void => {
        // a task after the frame: by then it is painted
        if (stands()) setTimeout(() => resolve(performance.now() - timeStamp));
        else if (performance.now() - timeStamp > LIMIT_MS) {
          reject(new Error(`never came: ${JSON.stringify(brings)}`));
        } else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    addEventListener('keydown', pressed, { capture: true, once: true });
  });
}
