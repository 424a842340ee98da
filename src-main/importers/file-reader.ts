import type { ImportAs } from '../../src-shared/domain/import-options';
import type { Imported, ImportFailure } from '../../src-shared/domain/imported';
import type { Result } from '../../src-shared/result';
import type { BundleContents } from '../bundles/bundle-contents';
import { readBundle } from '../bundles/read-bundle';
import type { ImportFile } from './importer';
import { looksLike } from './looks-like';
import { importBytes, type ImportRequest } from './read-file';

/** Reads files, wherever that happens. Never throws for what is wrong with a file. */
export interface FileReader {
  /** What a file most likely is. */
  look(file: ImportFile, signal?: AbortSignal): Promise<ImportAs>;
  /** Reads one file; aborted, it answers a refusal of the kind `cancelled`. */
  read(request: ImportRequest, signal?: AbortSignal): Promise<Result<Imported, ImportFailure>>;
  /** Reads a `.stet` file. */
  readBundle(file: ImportFile): Promise<Result<BundleContents, ImportFailure>>;
}

/** Reads in this process, without any limit: for tests of importers, and where the sources run without a build. */
export const readHere: FileReader = {
  look: (file) => looksLike(file),
  read: (request) => importBytes(request),
  readBundle: ({ bytes, name }) => readBundle(bytes, name),
};
