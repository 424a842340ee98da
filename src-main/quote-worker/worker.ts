import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../../src-shared/message-of';
import { INDEX_PROGRESS, type FromWorker, type ToWorker, type WorkerSetting } from './messages';
import { QuoteDesk } from './quote-desk';

/* The entry of the worker thread: takes questions, sends answers, decides nothing. */

const { folder, mayWrite } = workerData as WorkerSetting;
const send = (message: FromWorker): void => parentPort?.postMessage(message);
const desk = new QuoteDesk(folder, mayWrite, (done, total) =>
  send({ kind: 'progress', number: INDEX_PROGRESS, done, total }),
);

parentPort?.on('message', ({ number, kind, ask }: ToWorker) => {
  const progress = (done: number, total: number): void => send({ kind: 'progress', number, done, total });
  desk.answer(kind, ask as never, progress).then(
    (answer) => {
      send({ kind: 'answer', number, answer });
      if (kind === 'close') parentPort?.close();
    },
    (error: unknown) => send({ kind: 'failed', number, message: messageOf(error) }),
  );
});
