import { dialog, type OpenDialogOptions, type WebContents } from 'electron';
import { askPerson } from '../windows/ask-person';

/** Asks for a folder, which may be made on the way; `null` where the person thought better of it. */
export async function chooseFolder(
  contents: WebContents,
  options: OpenDialogOptions,
): Promise<string | null> {
  const asked: OpenDialogOptions = { ...options, properties: ['openDirectory', 'createDirectory'] };
  return askPerson(contents, null, async (window) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, asked);
    return canceled ? null : (filePaths[0] ?? null);
  });
}
