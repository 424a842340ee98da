import { dialog, type WebContents } from 'electron';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../src-shared/ipc/contract';
import { ok, type Result } from '../../src-shared/result';
import { LARGEST_FILE_BYTES } from '../../src-shared/domain/import-options';
import { messageOf } from '../../src-shared/message-of';
import { askPerson } from '../windows/ask-person';
import { words } from '../words';
import { fail } from './app-failure';

/** The bytes of a file that a person chose to have checked. */
export async function readChosen(file: string): Promise<Result<Uint8Array, Failure>> {
  const name = path.basename(file);
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FILE_BYTES) {
      return fail('tooLarge', words.problems.tooLarge(name, Math.round(size / 1024 / 1024)));
    }
    return ok(await readFile(file));
  } catch (error) {
    const detail = messageOf(error);
    return fail('unreadable', words.problems.copyUnreadable(name, detail));
  }
}

/** Asks for one file; `null` where the person thought better of it. */
export async function chooseFile(
  contents: WebContents,
  options: Electron.OpenDialogOptions,
): Promise<string | null> {
  return askPerson(contents, null, async (window) => {
    const chosen = await dialog.showOpenDialog(window, { ...options, properties: ['openFile'] });
    return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
  });
}

/** Asks where a file is to go; `null` where the person thought better of it. */
export async function chooseTarget(
  contents: WebContents,
  fileName: string,
  options?: Electron.SaveDialogOptions,
): Promise<string | null> {
  const { title, button } = words.dialogs.export;
  const asked = { title, buttonLabel: button, ...options, defaultPath: fileName };
  return askPerson(contents, null, async (window) => {
    const chosen = await dialog.showSaveDialog(window, asked);
    return chosen.canceled || !chosen.filePath ? null : chosen.filePath;
  });
}
