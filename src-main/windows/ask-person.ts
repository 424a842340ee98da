import { BrowserWindow, dialog, type WebContents } from 'electron';
import { words } from '../words';

/** Pages whose person is being asked something by the system. */
const asking = new WeakSet<WebContents>();

/**
 * Asks the person at a window by a dialogue of the system: the one thing that a page can neither draw nor answer. One
 * at a time: what a page asks for meanwhile, or once its window is gone, is answered with `otherwise`.
 */
export async function askPerson<T>(
  contents: WebContents,
  otherwise: T,
  ask: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  const window = BrowserWindow.fromWebContents(contents);
  if (!window || asking.has(contents)) return otherwise;
  asking.add(contents);
  try {
    return await ask(window);
  } finally {
    asking.delete(contents);
  }
}

/** What can't be taken back is confirmed here, whatever the page says that a person wants. */
export function confirmForGood(
  contents: WebContents,
  question: { readonly message: string; readonly detail: string; readonly button: string },
): Promise<boolean> {
  return askPerson(contents, false, async (window) => {
    const { message, detail, button } = question;
    const buttons = [button, words.common.cancel];
    const box = { type: 'warning' as const, message, detail, buttons, defaultId: 1, cancelId: 1 };
    return (await dialog.showMessageBox(window, box)).response === 0;
  });
}
