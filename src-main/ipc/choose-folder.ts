import { dialog, BrowserWindow, type OpenDialogOptions, type WebContents } from 'electron';

/** Asks for a folder, which may be made on the way; `null` where the person thought better of it. */
export async function chooseFolder(
  contents: WebContents,
  options: OpenDialogOptions,
): Promise<string | null> {
  const window = BrowserWindow.fromWebContents(contents);
  const asked: OpenDialogOptions = { ...options, properties: ['openDirectory', 'createDirectory'] };
  const { canceled, filePaths } = window
    ? await dialog.showOpenDialog(window, asked)
    : await dialog.showOpenDialog(asked);
  return canceled ? null : (filePaths[0] ?? null);
}
