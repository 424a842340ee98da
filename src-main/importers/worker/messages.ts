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
  | {
      readonly type: 'job';
      readonly job: ImportJob;
      readonly size: number;
      /** Time of the processor that the job may take. */
      readonly workLimitMs: number;
    }
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
/** Time of the processor that one import may take: on a busy machine a file takes longer, and no more of this. */
export const WORK_LIMIT_MS = 20_000;
/** So many times its limit of work a job may take by the clock, whatever its process says: a last resort. */
export const CLOCK_FOR_WORK = 15;
/** What the process writes to its standard error before it ends itself. */
export const ENDED_ITSELF = {
  outOfMemory: 'stet-import: memory limit reached',
  tookTooLong: 'stet-import: time limit reached',
  stoodStill: 'stet-import: nothing happens any more',
} as const;
