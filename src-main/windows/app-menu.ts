import { app, BrowserWindow, Menu, type WebContents } from 'electron';
import type { OfferedCommand } from '../../src-shared/ipc/window-values';
import type { SettingsService } from '../services/machine/settings-service';
import { sendEvent } from './desk-window';
import { menuTemplate, type MenuDeeds } from './menu-template';

/** The menus, kept true to the window in front: what it can do now, by which keys, and what was open lately. */
export class AppMenu {
  readonly #offers = new WeakMap<WebContents, readonly OfferedCommand[]>();
  #shown = '';

  constructor(
    private readonly settings: Pick<SettingsService, 'settings' | 'remembered'>,
    private readonly openWindow: () => void,
  ) {
    app.on('browser-window-focus', () => this.refresh());
  }

  /** What a page can do now; told by the page whenever that changes. */
  offer(page: WebContents, commands: readonly OfferedCommand[]): void {
    this.#offers.set(page, commands);
    this.refresh();
  }

  /** Draws the menus anew, if anything in them is another one. */
  refresh(): void {
    const front = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows().at(-1) ?? null;
    const facts = {
      platform: process.platform,
      packaged: app.isPackaged,
      offered: (front && this.#offers.get(front.webContents)) ?? [],
      recent: this.settings.remembered,
      theme: this.settings.settings.theme,
    };
    const key = JSON.stringify(facts);
    if (key === this.#shown) return;
    this.#shown = key;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(facts, this.#deeds())));
  }

  #deeds(): MenuDeeds {
    return {
      openWindow: this.openWindow,
      run: (name) => inFront((page) => sendEvent(page, 'command', { name }), this.openWindow),
      openRecent: ({ path }) =>
        inFront((page) => sendEvent(page, 'recent.chosen', { path }), this.openWindow),
    };
  }
}

/** macOS has menus also while no window is open. */
function inFront(tell: (page: WebContents) => void, otherwise: () => void): void {
  const window = BrowserWindow.getFocusedWindow();
  if (window) tell(window.webContents);
  else if (BrowserWindow.getAllWindows().length === 0) otherwise();
}
