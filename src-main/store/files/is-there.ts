import { stat } from 'node:fs/promises';
import { isMissing } from '../failures/write-failure';

/** True where something stands under this name. Rejects where the disk does not say. */
export async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
