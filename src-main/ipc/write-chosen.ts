import path from 'node:path';
import type { WebContents } from 'electron';
import type { Failure } from '../../src-shared/ipc/contract';
import { ok, type Result } from '../../src-shared/result';
import { chooseTarget } from './choose-file';

/** Asks where a file that is ready is to stand, and writes it there; `null` where the person thought better of it. */
export async function writeChosen(
  window: WebContents,
  fileName: string,
  write: (file: string) => Promise<Result<unknown, Failure>>,
): Promise<Result<{ readonly fileName: string } | null, Failure>> {
  const file = await chooseTarget(window, fileName);
  if (file === null) return ok(null);
  const written = await write(file);
  return written.ok ? ok({ fileName: path.basename(file) }) : written;
}
