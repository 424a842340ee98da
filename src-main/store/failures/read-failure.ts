import type { ReadFailure } from './store-failure';
import { say } from '../../../src-shared/words/say';
import { errorCode } from './write-failure';

/** Why the disk did not give a file up, for a person. Throws what is no system error: that is a bug. */
export function readFailure(error: unknown): ReadFailure {
  const code = errorCode(error);
  if (code === null) throw error;
  const sentence = code === 'ENOTFILE' ? say('store.noPlainFile') : say('store.notGivenUp', { code });
  return { kind: 'unreadable', ...sentence };
}
