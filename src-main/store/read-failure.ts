import type { ReadFailure } from './store-failure';
import { errorCode } from './write-failure';

/** Why the disk did not give a file up, for a person. Throws what is no system error: that is a bug. */
export function readFailure(error: unknown): ReadFailure {
  const code = errorCode(error);
  if (code === null) throw error;
  const message =
    code === 'ENOTFILE'
      ? 'What stands in the place of the file is a link, a folder or a device. It was not opened, and left as it is.'
      : `The disk would not give the file up (${code}). It was left as it is.`;
  return { kind: 'unreadable', message };
}
