import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readHere, type FileReader } from '../importers/file-reader';
import { forkImportProcess } from '../importers/worker/fork-import-process';
import { ImportWorkers } from '../importers/worker/import-workers';

const WORKER = 'import-worker.js';
const MOST_AT_ONCE = 4;

let reader: FileReader | null = null;

/** The one reader of this run: processes of their own, as in the app; from the sources, without a build, this one. */
export function fileReader(): FileReader {
  reader ??= openReader();
  return reader;
}

/** How many files the reader reads at the same time. */
export function filesAtOnce(): number {
  return Math.max(1, Math.min(MOST_AT_ONCE, os.availableParallelism()));
}

function openReader(): FileReader {
  // the build puts this code into the entry or into a chunk beside it
  const beside = [import.meta.dirname, path.dirname(import.meta.dirname)].map((folder) =>
    path.join(folder, WORKER),
  );
  const file = beside.find((candidate) => existsSync(candidate));
  if (!file) return readHere;
  return new ImportWorkers({ start: () => forkImportProcess(file), atOnce: filesAtOnce() });
}
