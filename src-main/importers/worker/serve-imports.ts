import { readBundle } from '../../bundles/read-bundle';
import { looksLike } from '../looks-like';
import { importBytes } from '../read-file';
import type { ImportAnswers, ImportJob } from './messages';
import { parentLine } from './parent-line';

/** A job whose bytes are arriving. */
interface Arriving {
  readonly job: ImportJob;
  readonly bytes: Uint8Array;
  filled: number;
}

/** Carries out one job. */
export type CarryOut = (job: ImportJob, bytes: Uint8Array) => Promise<ImportAnswers[keyof ImportAnswers]>;

/** Takes one job at a time, carries it out, answers. `watched` resolves once the memory is under watch. */
export async function serveImports(watched: Promise<void>, carryOut: CarryOut = readFile): Promise<void> {
  const line = parentLine();
  let arriving: Arriving | null = null;
  let atRest = 0;
  line.listen((message) => {
    if (message.type === 'job') {
      arriving = { job: message.job, bytes: new Uint8Array(message.size), filled: 0 };
    } else if (arriving) {
      arriving.bytes.set(message.bytes, arriving.filled);
      arriving.filled += message.bytes.byteLength;
    }
    if (!arriving || arriving.filled < arriving.bytes.byteLength) return;
    const { job, bytes } = arriving;
    arriving = null;
    void carryOut(job, bytes).then((answer) =>
      line.send({ type: 'answer', answer, grownBy: process.memoryUsage.rss() - atRest }),
    );
  });
  await watched;
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
