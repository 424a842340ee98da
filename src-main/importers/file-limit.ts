import { LARGEST_FILE_BYTES } from '../../src-shared/domain/import-options';
import type { ImportFailure } from '../../src-shared/domain/imported';
import type { Err } from '../../src-shared/result';
import { refuse } from './failures';

/** For a file that is too large to be read at all. */
export function refuseTooLarge(name: string, bytes: number): Err<ImportFailure> {
  const megabytes = (count: number): string => `${Math.round(count / 1024 / 1024)} MB`;
  return refuse(
    'tooLarge',
    `“${name}” has ${megabytes(bytes)}; files up to ${megabytes(LARGEST_FILE_BYTES)} can be imported.`,
  );
}
