import { words } from '../words';

/** A quiet word to the person at the desk; goes away by itself unless it reports trouble. */
export interface Toast {
  readonly id: number;
  readonly tone: 'plain' | 'trouble';
  readonly message: string;
  readonly action?: { readonly label: string; run(): void };
  /** True for trouble that is more than a screen's: words that were refused. */
  readonly lasting?: boolean;
  /** What it is about, where only the last word about it counts. */
  readonly topic?: string;
}

const SECONDS_SHOWN = 6;

/** What the app has to say, newest last. */
export class Toasts {
  #items = $state.raw<readonly Toast[]>([]);
  #nextId = 1;
  /** Undo of what was said up to here is not the undo of what was done last. */
  #outdated = 0;

  get items(): readonly Toast[] {
    return this.#items;
  }

  /**
   * Says something, with at most one thing to do about it (undo, show). Answers by what it is dismissed earlier.
   *
   * @param topic takes the place of what was said last about it
   */
  say(message: string, action?: Toast['action'], topic?: string): number {
    // said again, it is said once: a key pressed four times makes no pile
    this.#items = this.#items.filter((toast) =>
      topic === undefined ? action !== undefined || toast.message !== message : toast.topic !== topic,
    );
    const id = this.#add({ tone: 'plain', message, action, topic });
    setTimeout(() => this.dismiss(id), SECONDS_SHOWN * 1000);
    return id;
  }

  /** Takes back what was said last, as its button does; false where that is not what was done last. */
  undoLast(): boolean {
    const last = this.#items.findLast(({ id, action }) => id > this.#outdated && isUndo(action));
    if (!last) return false;
    last.action?.run();
    this.dismiss(last.id);
    return true;
  }

  /** Something else was done since. */
  outdate(): void {
    this.#outdated = this.#nextId - 1;
  }

  /** Reports trouble; stays until it is dismissed, or the screen is left on which it came. */
  trouble(message: string, action?: Toast['action']): void {
    this.#report({ tone: 'trouble', message, action, lasting: false });
  }

  /** Reports trouble that nobody may miss: it stays until it is dismissed, on whatever screen. */
  lastingTrouble(message: string): void {
    this.#report({ tone: 'trouble', message, lasting: true });
  }

  dismiss(id: number): void {
    this.#items = this.#items.filter((toast) => toast.id !== id);
  }

  /** What went wrong is of no use any more: another screen is shown, or the same thing is tried again. */
  letGo(): void {
    this.#items = this.#items.filter(({ tone, lasting }) => tone !== 'trouble' || lasting);
  }

  /** What was said is about another library, or none. */
  clear(): void {
    this.#items = [];
  }

  #report(toast: Omit<Toast, 'id'>): void {
    if (!this.#items.some(({ message }) => message === toast.message)) this.#add(toast);
  }

  #add(toast: Omit<Toast, 'id'>): number {
    const id = this.#nextId++;
    this.#items = [...this.#items.slice(-3), { ...toast, id }];
    return id;
  }
}

function isUndo(action: Toast['action']): boolean {
  return action?.label === words.common.undo;
}
