import type { ImportAs, ImportOptions } from '../../src-shared/domain/import-options';
import type { Imported, ImportFailure } from '../../src-shared/domain/imported';
import type { Result } from '../../src-shared/result';
import type { Container } from './container';

/** A file as a person hands it over. `name` is without a folder. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file with what its first look shows, for choosing an importer. */
export interface Candidate extends ImportFile {
  /** Lower case, without the dot; empty where the name has none. */
  readonly extension: string;
  readonly container: Container;
  /** Names in the zip archive, in order; empty where the file is none. */
  readonly entries: readonly string[];
  /** The first 64 kB as text, roughly decoded, for telling formats apart; empty for binary formats. */
  readonly head: string;
}

/**
 * `sure`: the content shows this format and no other. `possible`: the content does not speak against it,
 * so the extension decides. `no`: it cannot be this format.
 */
export type Acceptance = 'sure' | 'possible' | 'no';

/** One format read as one kind of thing. */
export interface Importer {
  /** Stable and unique, kebab-case, for instance `draft-docx`. */
  readonly id: string;
  /** For people, for instance `Word document`. */
  readonly name: string;
  readonly as: ImportAs;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  accepts(candidate: Candidate): Acceptance;
  /** Never throws for what is wrong with a file. */
  read(candidate: Candidate, options: ImportOptions): Promise<Result<Imported, ImportFailure>>;
}
