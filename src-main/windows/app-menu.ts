import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { sendEvent } from './desk-window';

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
      { role: 'windowMenu' },
      {
        role: 'help',
        submenu: [
          command('Keyboard map', 'help.keys'),
          command('Take the tour', 'tour.start'),
          command('About Stet', 'help.about'),
        ],
      },
    ]),
  );
}

function command(label: string, name: string, accelerator?: string): MenuItemConstructorOptions {
  return {
    label,
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
    label: '&File',
    submenu: [
      { label: 'New window', accelerator: 'CmdOrCtrl+Shift+N', click: openWindow },
      { type: 'separator' },
      command('New library…', 'library.create'),
      command('Open library…', 'library.choose'),
      command('Open the sample library', 'library.openSample'),
      command('Close library', 'library.close'),
      { type: 'separator' },
      command('Import draft…', 'import.draft', 'CmdOrCtrl+O'),
      command('Import interviews…', 'import.interview', 'CmdOrCtrl+Shift+O'),
      command('Import documents…', 'import.document'),
      command('Import a folder…', 'import.folder'),
      { type: 'separator' },
      command('Export…', 'export.open', 'CmdOrCtrl+E'),
      command('Export several drafts…', 'export.batch'),
      command('Verify a copy…', 'proof.verify'),
      command('Verify library', 'library.verify'),
      command('Safety and record…', 'care.show'),
      command('Earlier states of this draft…', 'states.show'),
      { type: 'separator' },
      mac ? { role: 'close' } : { role: 'quit' },
    ],
  };
}

function editMenu(): MenuItemConstructorOptions {
  return {
    label: '&Edit',
    submenu: [
      command('Undo', 'edit.undo', 'CmdOrCtrl+Z'),
      command(
        'Redo',
        'edit.redo',
        app.isPackaged && process.platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z',
      ),
      { type: 'separator' },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
      { type: 'separator' },
      command('Find…', 'search.open', 'CmdOrCtrl+F'),
    ],
  };
}

function checkMenu(): MenuItemConstructorOptions {
  return {
    label: '&Check',
    submenu: [
      command('Mark claim', 'claim.mark', 'M'),
      command('Next claim', 'claim.next', 'J'),
      command('Previous claim', 'claim.previous', 'K'),
      command('Next unmarked sentence', 'sentence.next', 'N'),
      { type: 'separator' },
      command('Stands', 'claim.stands', '1'),
      command('Needs change', 'claim.needsChange', '2'),
      command('On author', 'claim.onAuthor', '3'),
      command('Unverifiable', 'claim.unverifiable', '4'),
      command('Cut', 'claim.cut', '5'),
      command('Flag legal', 'claim.legal', 'F'),
      { type: 'separator' },
      command('Link to a passage', 'evidence.link', 'L'),
      command('Who said this?', 'quotes.find', 'CmdOrCtrl+Shift+F'),
      command('Log a notice…', 'notice.open'),
      command('Sign off…', 'signOff.open', 'CmdOrCtrl+Shift+S'),
    ],
  };
}

function viewMenu(): MenuItemConstructorOptions {
  return {
    label: '&View',
    submenu: [
      command('All commands…', 'palette.open', 'CmdOrCtrl+K'),
      { type: 'separator' },
      command('Light', 'theme.light'),
      command('Dark', 'theme.dark'),
      command('As the system', 'theme.system'),
      { type: 'separator' },
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } satisfies MenuItemConstructorOptions]),
    ],
  };
}
