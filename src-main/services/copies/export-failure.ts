import type { Failure } from '../../../src-shared/ipc/contract';
import { say } from '../../../src-shared/words/say';
import { errorCode, writeFailure } from '../../store/failures/write-failure';

const CODES = {
  noSpace: 'services.exportDiskFull',
  readOnlyDisk: 'services.exportReadOnlyDisk',
  notPermitted: 'services.exportNotPermitted',
  folderGone: 'services.exportFolderGone',
  busy: 'services.exportBusy',
} as const;

/** Why a copy could not be written where a person wanted it. Throws what is no system error: that is a bug. */
export function exportFailure(error: unknown): Failure {
  const { kind } = writeFailure(error);
  const sentence =
    kind === 'diskError'
      ? say('services.exportDiskError', { code: errorCode(error) ?? '' })
      : say(CODES[kind]);
  return { kind, ...sentence };
}
