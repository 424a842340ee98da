import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { BrowserWindow, session } from 'electron';

/**
 * Prints a self-contained page as a tagged PDF, in a hidden window of its own: no scripts, no preload, and a session
 * that can load that one file and nothing else.
 */
export async function printPdf(html: string): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-print-'));
  const file = path.join(folder, 'page.html');
  writeFileSync(file, html, { mode: 0o600 });
  const address = pathToFileURL(file).href;
  const printing = session.fromPartition(`stet-print-${path.basename(folder)}`);
  printing.webRequest.onBeforeRequest((details, answer) => answer({ cancel: details.url !== address }));
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: printing, sandbox: true, contextIsolation: true, javascript: false },
  });
  try {
    await window.loadURL(address);
    return await window.webContents.printToPDF({
      generateTaggedPDF: true,
      printBackground: true,
      pageSize: 'A4',
    });
  } finally {
    window.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}
