import type { Draft } from '../../src-shared/domain/draft';
import type { Interview } from '../../src-shared/domain/interview';
import type { SourceDocument } from '../../src-shared/domain/source-document';
import type { BundleManifest } from './bundle-manifest';

/** An imported file, byte for byte. */
export interface BundledOriginal {
  readonly sha256: string;
  readonly extension: string;
  readonly bytes: Uint8Array;
}

/** Everything that a bundle holds: one draft with its journal and the sources that it rests on. */
export interface BundleContents {
  readonly manifest: BundleManifest;
  readonly draft: Draft;
  /** The draft's journal, line by line as in its library. */
  readonly journal: Uint8Array;
  readonly interviews: readonly Interview[];
  readonly documents: readonly SourceDocument[];
  readonly originals: readonly BundledOriginal[];
}
