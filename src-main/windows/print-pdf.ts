import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { session, WebContentsView } from 'electron';

/** Prints a self-contained page as a tagged PDF. */
export async function printPdf(html: string): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-print-'));
  const file = path.join(folder, 'page.html');
  try {
    writeFileSync(file, html, { mode: 0o600 });
    return await printPage(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Prints a self-contained page that lies in a file: no scripts, no preload, and a session that can load that one file
 * and nothing else. It needs no window, and so no screen.
 */
export async function printPage(file: string): Promise<Uint8Array> {
  const address = pathToFileURL(file).href;
  const printing = session.fromPartition(`stet-print-${path.basename(path.dirname(file))}`);
  printing.webRequest.onBeforeRequest((details, answer) => answer({ cancel: details.url !== address }));
  const { webContents } = new WebContentsView({
    webPreferences: { session: printing, sandbox: true, contextIsolation: true, javascript: false },
  });
  try {
    // a PDF names its maker; by default that is the system and every version of this machine
    webContents.setUserAgent('Stet');
    await webContents.loadURL(address);
    return await webContents.printToPDF({ generateTaggedPDF: true, printBackground: true, pageSize: 'A4' });
  } finally {
    webContents.close();
  }
}
