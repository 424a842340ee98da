import { dialog, BrowserWindow, type WebContents } from 'electron';
import { words } from '../words';
import { sendEvent } from './desk-window';

/** Windows whose pages do not answer; they close without being asked. */
const silent = new WeakSet<BrowserWindow>();

/** A window that is asked to close lets its page save first what was typed; the page closes it then. */
export function closeWhenSaved(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.on('unresponsive', () => silent.add(window));
  webContents.on('responsive', () => silent.delete(window));
  window.on('close', (event) => {
    if (silent.has(window) || webContents.isCrashed() || webContents.isLoadingMainFrame()) return;
    event.preventDefault();
    sendEvent(webContents, 'window.closing', {});
  });
}

/**
 * Closes a page's window for good.
 *
 * @param unsaved why something typed is not on disk: a person decides then; `null` where everything is
 */
export async function closeWindow(page: WebContents, unsaved: string | null): Promise<boolean> {
  const window = BrowserWindow.fromWebContents(page);
  if (!window) return false;
  const closes = unsaved === null || (await wantsToClose(window, unsaved));
  if (closes) window.destroy();
  return closes;
}

async function wantsToClose(window: BrowserWindow, unsaved: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: words.dialogs.unsaved.message,
    detail: `${unsaved}\n\n${words.dialogs.unsaved.goesOn}`,
    buttons: [words.dialogs.unsaved.keep, words.dialogs.unsaved.lose],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
