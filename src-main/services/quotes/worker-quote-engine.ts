import { Worker } from 'node:worker_threads';
import type { Instant } from '../../../src-shared/domain/instant';
import type { Block } from '../../../src-shared/domain/block';
import type { Interview } from '../../../src-shared/domain/interview';
import type { Candidate, QuoteCheck } from '../../../src-shared/domain/quote-check';
import type { SpokenHits } from '../../../src-shared/search/search-hit';
import type { IndexFacts } from '../../quote-worker/library-index';
import {
  INDEX_PROGRESS,
  type FromWorker,
  type QuestionKind,
  type Questions,
  type ToWorker,
  type WorkerSetting,
} from '../../quote-worker/messages';
import type { CheckProgress, FindHow, QuoteEngine } from './quote-engine';

const ENDED = 'The quote check has ended.';

interface Pending {
  readonly kind: QuestionKind;
  readonly ask: unknown;
  /** Asked once more after the thread ended under it; a second time it was the question that ended it. */
  readonly again: boolean;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly progress: CheckProgress | undefined;
}

/** What the engine needs beyond what its worker is given. */
export interface WorkerEngineSetting extends WorkerSetting {
  /** The worker's built entry. */
  readonly file: string;
  readonly now: () => Instant;
  readonly indexing: CheckProgress;
}

/** How long a library is open before its thread begins by itself, in ms: a window that is being drawn comes first. */
const BEGIN_AFTER_MS = 1_000;

/**
 * The quote check in a thread of its own: nothing that it does makes the main process wait. The thread begins with the
 * first question, or by itself a little later, to read what its index lacks. Where it ends by itself (out of memory, a
 * bug), the next question begins another, which reads from the disk what it missed; what was asked of the one that ended
 * is asked once more.
 */
export class WorkerQuoteEngine implements QuoteEngine {
  readonly #setting: WorkerEngineSetting;
  readonly #begin: NodeJS.Timeout;
  #worker: Worker | null = null;
  readonly #pending = new Map<number, Pending>();
  #number = INDEX_PROGRESS;
  #closed = false;

  constructor(setting: WorkerEngineSetting) {
    this.#setting = setting;
    this.#begin = setTimeout(() => this.#started(), BEGIN_AFTER_MS).unref();
  }

  check(
    { blocks }: { readonly blocks: readonly Block[] },
    progress?: CheckProgress,
  ): Promise<readonly QuoteCheck[]> {
    return this.#ask('check', { blocks, now: this.#setting.now() }, progress);
  }

  find(words: string, { unfinished = false }: FindHow = {}): Promise<readonly Candidate[]> {
    return this.#ask('find', { words, unfinished });
  }

  look(words: string): Promise<SpokenHits> {
    return this.#ask('look', { words });
  }

  /** What the index misses because its thread is gone the next one reads when it begins: nobody's save fails for it. */
  async put({ id }: Interview): Promise<void> {
    await this.#ask('put', { id }).catch(() => undefined);
  }

  async remove(id: string): Promise<void> {
    await this.#ask('remove', { id }).catch(() => undefined);
  }

  ready(): Promise<IndexFacts> {
    return this.#ask('ready', null);
  }

  async close(): Promise<void> {
    clearTimeout(this.#begin);
    if (this.#worker) await this.#ask('close', null).catch(() => undefined);
    this.#closed = true;
    await this.#worker?.terminate();
  }

  /** The thread, which is begun where it is not there yet. */
  #started(): Worker {
    if (this.#worker) return this.#worker;
    clearTimeout(this.#begin);
    const { file, folder, mayWrite } = this.#setting;
    const workerData: WorkerSetting = { folder, mayWrite };
    const worker = new Worker(file, { workerData, execArgv: [] });
    worker.on('message', (message: FromWorker) => this.#take(message));
    worker.on('error', (error) => this.#end(worker, error));
    worker.on('exit', () => this.#end(worker, new Error(ENDED)));
    // an idle worker does not keep a command from ending
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #ask<K extends QuestionKind>(
    kind: K,
    ask: Questions[K]['ask'],
    progress?: CheckProgress,
  ): Promise<Questions[K]['answer']> {
    if (this.#closed) return Promise.reject(new Error('The quote check is closed.'));
    return new Promise((resolve, reject) => {
      this.#send({ kind, ask, again: false, resolve, reject, progress });
    });
  }

  #send(pending: Pending): void {
    const number = ++this.#number;
    const worker = this.#started();
    if (this.#pending.size === 0) worker.ref();
    this.#pending.set(number, pending);
    const message: ToWorker = { number, kind: pending.kind, ask: pending.ask };
    worker.postMessage(message);
  }

  #take(message: FromWorker): void {
    if (message.kind === 'progress') {
      const { number, done, total } = message;
      const told = number === INDEX_PROGRESS ? this.#setting.indexing : this.#pending.get(number)?.progress;
      told?.(done, total);
      return;
    }
    const pending = this.#pending.get(message.number);
    this.#pending.delete(message.number);
    if (this.#pending.size === 0) this.#worker?.unref();
    if (message.kind === 'answer') pending?.resolve(message.answer as never);
    else pending?.reject(new Error(message.message));
  }

  #end(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const left = [...this.#pending.values()];
    this.#pending.clear();
    for (const pending of left) {
      if (pending.again || this.#closed || pending.kind === 'close') pending.reject(error);
      else this.#send({ ...pending, again: true });
    }
  }
}
