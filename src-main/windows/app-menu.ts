import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Words } from '../../src-shared/words/words';
import { words } from '../words';
import { sendEvent } from './desk-window';

type CommandName = keyof Words['commands']['titles'];

/** The menus. What concerns the page is sent to it as a command, so that menu, key and button do the same. */
export function setAppMenu(openWindow: () => void): void {
  const mac = process.platform === 'darwin';
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(mac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
      fileMenu(openWindow, mac),
      editMenu(),
      checkMenu(),
      viewMenu(),
      { role: 'windowMenu', label: words.menu.window },
      {
        role: 'help',
        label: words.menu.help,
        submenu: [command('help.keys'), command('tour.start'), { role: 'about', label: words.menu.about }],
      },
    ]),
  );
}

function command(name: CommandName, accelerator?: string): MenuItemConstructorOptions {
  return {
    label: words.menu.labels[name] ?? words.commands.titles[name],
    accelerator,
    // The page listens to these keys itself; the menu only shows them.
    registerAccelerator: false,
    click: (_item, window) => {
      if (window instanceof BrowserWindow) sendEvent(window.webContents, 'command', { name });
    },
  };
}

function fileMenu(openWindow: () => void, mac: boolean): MenuItemConstructorOptions {
  return {
    label: words.menu.file,
    submenu: [
      { label: words.menu.newWindow, accelerator: 'CmdOrCtrl+Shift+N', click: openWindow },
      { type: 'separator' },
      command('library.create'),
      command('library.choose'),
      command('library.openSample'),
      command('library.close'),
      { type: 'separator' },
      command('import.draft', 'CmdOrCtrl+O'),
      command('import.interview', 'CmdOrCtrl+Shift+O'),
      command('import.document'),
      command('import.folder'),
      { type: 'separator' },
      command('export.open', 'CmdOrCtrl+E'),
      command('export.batch'),
      command('proof.verify'),
      command('library.verify'),
      command('care.show'),
      command('states.show'),
      { type: 'separator' },
      mac ? { role: 'close', label: words.menu.closeWindow } : { role: 'quit', label: quitLabel() },
    ],
  };
}

function editMenu(): MenuItemConstructorOptions {
  return {
    label: words.menu.edit,
    submenu: [
      command('edit.undo', 'CmdOrCtrl+Z'),
      command('edit.redo', app.isPackaged && process.platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z'),
      { type: 'separator' },
      { role: 'cut', label: words.menu.cut },
      { role: 'copy', label: words.menu.copy },
      { role: 'paste', label: words.menu.paste },
      { role: 'selectAll', label: words.menu.selectAll },
      { type: 'separator' },
      command('search.open', 'CmdOrCtrl+F'),
    ],
  };
}

function checkMenu(): MenuItemConstructorOptions {
  return {
    label: words.menu.check,
    submenu: [
      command('claim.mark', 'M'),
      command('claim.next', 'J'),
      command('claim.previous', 'K'),
      command('sentence.next', 'N'),
      { type: 'separator' },
      command('claim.stands', '1'),
      command('claim.needsChange', '2'),
      command('claim.onAuthor', '3'),
      command('claim.unverifiable', '4'),
      command('claim.cut', '5'),
      command('claim.legal', 'F'),
      { type: 'separator' },
      command('evidence.link', 'L'),
      command('quotes.find', 'CmdOrCtrl+Shift+F'),
      command('notice.open'),
      command('signOff.open', 'CmdOrCtrl+Shift+S'),
    ],
  };
}

function viewMenu(): MenuItemConstructorOptions {
  return {
    label: words.menu.view,
    submenu: [
      command('palette.open', 'CmdOrCtrl+K'),
      { type: 'separator' },
      command('theme.light'),
      command('theme.dark'),
      command('theme.system'),
      { type: 'separator' },
      { role: 'resetZoom', label: words.menu.actualSize },
      { role: 'zoomIn', label: words.menu.zoomIn },
      { role: 'zoomOut', label: words.menu.zoomOut },
      { type: 'separator' },
      { role: 'togglefullscreen', label: words.menu.fullScreen },
      ...(app.isPackaged
        ? []
        : [
            { role: 'toggleDevTools', label: words.menu.developerTools } satisfies MenuItemConstructorOptions,
          ]),
    ],
  };
}

function quitLabel(): string {
  return process.platform === 'win32' ? words.menu.exit : words.menu.quit;
}
