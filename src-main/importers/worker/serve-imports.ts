import { readBundle } from '../../bundles/read-bundle';
import { looksLike } from '../looks-like';
import { importBytes } from '../read-file';
import type { ImportAnswers, ImportJob } from './messages';
import { parentLine } from './parent-line';
import { RunningJob } from './running-job';

/** A job whose bytes are arriving. */
interface Arriving {
  readonly job: ImportJob;
  readonly bytes: Uint8Array;
  filled: number;
}

/** Carries out one job. */
export type CarryOut = (job: ImportJob, bytes: Uint8Array) => Promise<ImportAnswers[keyof ImportAnswers]>;

/** Starts the thread that watches memory and time; resolves once it does. `shared` is a `RunningJob`’s. */
export type StartWatch = (shared: SharedArrayBuffer) => Promise<void>;

/** Takes one job at a time, carries it out, answers. */
export async function serveImports(startWatch: StartWatch, carryOut: CarryOut = readFile): Promise<void> {
  const running = new RunningJob();
  const line = parentLine();
  let arriving: Arriving | null = null;
  let atRest = 0;
  line.listen((message) => {
    if (message.type === 'job') {
      running.begin(message.workLimitMs);
      arriving = { job: message.job, bytes: new Uint8Array(message.size), filled: 0 };
    } else if (arriving) {
      arriving.bytes.set(message.bytes, arriving.filled);
      arriving.filled += message.bytes.byteLength;
    }
    if (!arriving || arriving.filled < arriving.bytes.byteLength) return;
    const { job, bytes } = arriving;
    arriving = null;
    void carryOut(job, bytes).then((answer) => {
      running.end();
      line.send({ type: 'answer', answer, grownBy: process.memoryUsage.rss() - atRest });
    });
  });
  await startWatch(running.shared);
  atRest = process.memoryUsage.rss();
  line.send({ type: 'ready' });
}

const readFile: CarryOut = async (job, bytes) => {
  const { name } = job;
  switch (job.kind) {
    case 'look':
      return looksLike({ name, bytes });
    case 'bundle':
      return readBundle(bytes, name);
    case 'read':
      return importBytes({ ...job, bytes });
  }
};
