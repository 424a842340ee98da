import type { Sha256 } from './instant';

/** An imported file, kept byte for byte as `originals/<sha256>.<extension>`. */
export interface OriginalFile {
  readonly sha256: Sha256;
  /** The file's own name without its folder, as it was when imported. */
  readonly name: string;
  /** Lower case, without the dot. */
  readonly extension: string;
  readonly bytes: number;
}
