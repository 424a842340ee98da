import path from 'node:path';
import { app, BrowserWindow, nativeTheme, session, type WebContents } from 'electron';
import windowState from 'electron-window-state';
import { EVENT_CHANNEL } from '../../src-shared/ipc/channels';
import type { EventName, Events } from '../../src-shared/ipc/contract';
import { packed } from '../../src-shared/ipc/wire';
import { APP_ORIGIN } from './app-origin';
import { giveContextMenu } from './context-menu';
import { webPreferences, WINDOW_PARTITION } from './web-preferences';

/** The colour of the paper, so that a window does not flash white before its page is drawn. */
const PAPER = { light: '#f6f5f0', dark: '#191815' };

/** Two windows stand side by side on a screen of 1280 pixels; a desk has two columns then. */
const NARROWEST = 640;
const LOWEST = 480;

/** How far a window stands from the one below it. */
const STEP = 32;

/** The session that all windows share. */
export function windowSession(): Electron.Session {
  return session.fromPartition(WINDOW_PARTITION);
}

/** Opens a window on the start screen; shown once it has something to show. */
export function openDeskWindow(): BrowserWindow {
  const state = windowState({ defaultWidth: 1440, defaultHeight: 900 });
  const window = new BrowserWindow({
    ...besideOthers(state),
    width: state.width,
    height: state.height,
    minWidth: NARROWEST,
    minHeight: LOWEST,
    show: false,
    title: 'Stet',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: webPreferences(path.join(import.meta.dirname, '../preload/index.cjs'), app.isPackaged),
  });
  state.manage(window);
  giveContextMenu(window.webContents);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}

/** Where the last window stood; with others open a step further, so that none hides another one. */
function besideOthers({ x, y }: Partial<Electron.Point>): Partial<Electron.Point> {
  const front = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows().at(-1);
  if (!front || front.isMaximized() || front.isFullScreen()) return { x, y };
  const { x: left, y: top } = front.getBounds();
  return { x: left + STEP, y: top + STEP };
}

/** Sends one event to one window; a window that is going away gets nothing. */
export function sendEvent<Name extends EventName>(
  window: WebContents,
  name: Name,
  value: Events[Name],
): void {
  if (!window.isDestroyed()) window.send(EVENT_CHANNEL, name, packed(value));
}
