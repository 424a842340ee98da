import { LARGEST_FILE_BYTES } from '../../src-shared/domain/import-options';
import type { ImportFailure } from '../../src-shared/domain/imported';
import type { Err } from '../../src-shared/result';
import { say } from '../../src-shared/words/say';
import { refuse } from './failures';

/** For a file that is too large to be read at all. */
export function refuseTooLarge(name: string, bytes: number): Err<ImportFailure> {
  const megabytes = (count: number): number => Math.round(count / 1024 / 1024);
  return refuse(
    'tooLarge',
    say('refusals.tooLarge', {
      file: name,
      megabytes: megabytes(bytes),
      most: megabytes(LARGEST_FILE_BYTES),
    }),
  );
}
