import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { candidateOf } from '../src-main/importers/candidate';
import { importers } from '../src-main/importers/registry';
import { bareLibraryFor } from './support/bare-libraries';
import { rowsOf, sampleFor } from './support/import-samples';

/**
 * Time and peak memory of every importer per MB of file, against the library underneath alone on the same bytes.
 * Each figure is taken in a process of its own, so that its peak of memory is its own; what the process holds
 * before it reads is taken off.
 *
 *   npm run bench:import -- [--mb 1] [--only ID] [--json FILE]
 */
interface Measured {
  readonly ms: number;
  /** How far the process grew while reading, in MB. */
  readonly grewMb: number;
  readonly fileMb: number;
  readonly read: string;
}

const words = process.argv.slice(2);
const valueOf = (name: string): string | undefined =>
  words.includes(name) ? words[words.indexOf(name) + 1] : undefined;
const megabytes = Number(valueOf('--mb') ?? 1);
const MB = 1024 * 1024;

const one = valueOf('--one');
if (one) process.stdout.write(JSON.stringify(await measure(one, valueOf('--with') === 'library')));
else runAll();

async function measure(row: string, withLibrary: boolean): Promise<Measured> {
  const importerId = row.split(':')[0]!;
  const importer = importers.find(({ id }) => id === importerId)!;
  const sample = sampleFor(row, megabytes)!;
  const library = bareLibraryFor(importerId, sample);
  const before = process.resourceUsage().maxRSS;
  const start = performance.now();
  const read = await (withLibrary ? library.read(sample) : importer.read(candidateOf(sample), {}));
  const ms = performance.now() - start;
  const grewMb = Math.max(0, process.resourceUsage().maxRSS - before) / 1024;
  const refused = typeof read === 'object' && read !== null && 'ok' in read && read.ok === false;
  return {
    ms,
    grewMb,
    fileMb: sample.bytes.length / MB,
    read: refused ? 'refused' : withLibrary ? library.name : 'read',
  };
}

function runAll(): void {
  const only = valueOf('--only');
  const ids = importers
    .flatMap(({ id }) => rowsOf(id))
    .filter((id) => (!only || id.startsWith(only)) && sampleFor(id, 0.001) !== null);
  const rows = ids.map((id) => ({ id, ours: inProcess(id, 'ours'), library: inProcess(id, 'library') }));
  const cells = (values: readonly string[]): string =>
    `${values[0]!.padEnd(28)}${values
      .slice(1, -1)
      .map((value) => value.padStart(13))
      .join('')}  ${values.at(-1)!}\n`;
  process.stdout.write(
    cells(['importer', 'file MB', 'ms per MB', '× library', 'peak MB', '× library', 'library']),
  );
  for (const { id, ours, library } of rows) {
    process.stdout.write(
      cells([
        ours.read === 'refused' ? `${id} (refused)` : id,
        ours.fileMb.toFixed(2),
        (ours.ms / megabytes).toFixed(0),
        (ours.ms / library.ms).toFixed(1),
        ours.grewMb.toFixed(0),
        (ours.grewMb / Math.max(1, library.grewMb)).toFixed(1),
        library.read,
      ]),
    );
  }
  const file = valueOf('--json') ?? join('bench/results', 'import.json');
  writeFileSync(file, `${JSON.stringify({ megabytes, rows }, null, 1)}\n`);
  process.stdout.write(`\nFigures per MB of words; archives are smaller on disk. JSON: ${file}\n`);
}

function inProcess(id: string, what: 'ours' | 'library'): Measured {
  const args = [
    ...process.execArgv,
    process.argv[1]!,
    '--one',
    id,
    '--with',
    what,
    '--mb',
    String(megabytes),
  ];
  const child = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 * MB });
  if (child.status !== 0) throw new Error(`${id}: ${child.stderr.slice(-500)}`);
  return JSON.parse(child.stdout) as Measured;
}
