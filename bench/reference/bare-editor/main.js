// A window with nothing in it but an editor of the same library on the same text. What the galley is measured against.
import path from 'node:path';
import { app, BrowserWindow } from 'electron';

function open() {
  const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } });
  void window.loadFile(
    process.argv.find((argument) => argument.endsWith('.html')) ??
      path.join(import.meta.dirname, 'index.html'),
  );
}

// no top-level await: Electron is ready only once this file has run to its end
void app.whenReady().then(open);
