import type { WriteFailure } from './store-failure';

const SAFE = 'What was saved before is untouched.';

const NAMED: Readonly<Record<string, WriteFailure>> = {
  ENOSPC: {
    kind: 'noSpace',
    message: `The disk is full, so this was not saved. ${SAFE} Make room, then save again.`,
  },
  EDQUOT: {
    kind: 'noSpace',
    message: `Your share of the disk is used up, so this was not saved. ${SAFE} Make room, then save again.`,
  },
  EROFS: {
    kind: 'readOnlyDisk',
    message: `The disk can only be read, so this was not saved. ${SAFE} Make it writable, then save again.`,
  },
  EACCES: {
    kind: 'notPermitted',
    message: `You may not write in the library’s folder, so this was not saved. ${SAFE}`,
  },
  ENOENT: {
    kind: 'folderGone',
    message:
      'The library’s folder is gone: a drive was unplugged, or the folder was moved. Nothing was saved; bring it back, then save again.',
  },
  EPERM: {
    kind: 'busy',
    message: `Another program holds this file, so it was not saved. ${SAFE} Close that program, then save again.`,
  },
};

const ALIASES: Readonly<Record<string, string>> = {
  EBUSY: 'EPERM',
  ENOTDIR: 'ENOENT',
  ENXIO: 'ENOENT',
  ENODEV: 'ENOENT',
  ESTALE: 'ENOENT',
  ENOTCONN: 'ENOENT',
  EHOSTDOWN: 'ENOENT',
  EFBIG: 'ENOSPC',
};

/** The system's error, as a failure that a person can read. Throws what is no system error: that is a bug. */
export function writeFailure(error: unknown): WriteFailure {
  const code = errorCode(error);
  if (code === null) throw error;
  const named = NAMED[ALIASES[code] ?? code];
  return (
    named ?? {
      kind: 'diskError',
      message: `The disk reported an error (${code}), so this was not saved. ${SAFE}`,
    }
  );
}

/** `ENOENT` and its like; `null` for an error that did not come from the system. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : null;
}

/** True where the system says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return errorCode(error) === 'ENOENT';
}
