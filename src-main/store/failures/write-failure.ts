import { say, type Code } from '../../../src-shared/words/say';
import { StoreError, type SaveFailure, type WriteFailure } from './store-failure';

const NAMED: Readonly<Record<string, { readonly kind: WriteFailure['kind']; readonly code: DiskCode }>> = {
  ENOSPC: { kind: 'noSpace', code: 'store.diskFull' },
  EDQUOT: { kind: 'noSpace', code: 'store.quotaUsed' },
  EROFS: { kind: 'readOnlyDisk', code: 'store.readOnlyDisk' },
  EACCES: { kind: 'notPermitted', code: 'store.notPermitted' },
  ENOENT: { kind: 'folderGone', code: 'store.folderGone' },
  EPERM: { kind: 'busy', code: 'store.busy' },
};

type DiskCode = Extract<
  Code,
  `store.${'diskFull' | 'quotaUsed' | 'readOnlyDisk' | 'notPermitted' | 'folderGone' | 'busy'}`
>;

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
  return named
    ? { kind: named.kind, ...say(named.code) }
    : { kind: 'diskError', ...say('store.diskError', { code }) };
}

/** The failure that a StoreError carries, else the system's error as one. Throws what is neither: that is a bug. */
export function saveFailure(error: unknown): SaveFailure {
  return error instanceof StoreError ? error.failure : writeFailure(error);
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
