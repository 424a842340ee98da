import type { ImportAs, ImportOptions } from '../../../src-shared/domain/import-options';
import type { Imported, ImportFailure } from '../../../src-shared/domain/imported';
import type { BundleContents } from '../../bundles/bundle-contents';
import type { Result } from '../../../src-shared/result';

/** What can be asked of the process in which files are read; the bytes follow in pieces. */
export type ImportJob =
  | { readonly kind: 'look'; readonly name: string }
  | { readonly kind: 'bundle'; readonly name: string }
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly as: ImportAs;
      readonly options?: ImportOptions;
    };

/** What a process that reads files answers, by question. */
export interface ImportAnswers {
  readonly look: ImportAs;
  readonly read: Result<Imported, ImportFailure>;
  readonly bundle: Result<BundleContents, ImportFailure>;
}

/**
 * To the process. The bytes of a file come in pieces, so that neither side holds it more than once: a message is
 * built whole, sent whole and unpacked whole.
 */
export type ToWorker =
  | { readonly type: 'job'; readonly job: ImportJob; readonly size: number }
  | { readonly type: 'bytes'; readonly bytes: Uint8Array };

/** From the process. */
export type FromWorker =
  | { readonly type: 'ready' }
  | {
      readonly type: 'answer';
      readonly answer: ImportAnswers[keyof ImportAnswers];
      /** How much more memory the process holds than when it was ready, in bytes. */
      readonly grownBy: number;
    };

/** Memory that one import may take, over what the waiting process has: JavaScript and native together. */
export const MEMORY_LIMIT_BYTES = 512 * 1024 * 1024;
/** Time that one import may take. */
export const TIME_LIMIT_MS = 20_000;
/** What the process writes to its standard error before it ends itself for want of memory. */
export const OUT_OF_MEMORY = 'stet-import: memory limit reached';
