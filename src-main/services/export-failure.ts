import type { Failure } from '../../src-shared/ipc/contract';
import { writeFailure } from '../store/write-failure';

const NAMED: Readonly<Record<string, string>> = {
  noSpace: 'The disk is full, so the file was not written. Make room, or choose another place.',
  readOnlyDisk: 'That disk can only be read, so the file was not written. Choose another place.',
  notPermitted: 'You may not write in that folder, so the file was not written. Choose another place.',
  folderGone: 'That folder is not there any more, so the file was not written. Choose another place.',
  busy: 'Another program holds that file, so it was not written. Close that program, or choose another name.',
};

/** Why a copy could not be written where a person wanted it. Throws what is no system error: that is a bug. */
export function exportFailure(error: unknown): Failure {
  const { kind, message } = writeFailure(error);
  return { kind, message: NAMED[kind] ?? message.replace('this was not saved', 'the file was not written') };
}
