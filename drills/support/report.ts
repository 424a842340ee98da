import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What a drill found out. */
export interface DrillReport {
  readonly name: string;
  /** The promise in one sentence. */
  readonly promise: string;
  readonly passed: boolean;
  /** What was counted or measured, and the value with its unit. */
  readonly figures: readonly (readonly [string, string])[];
}

/** Exit code of a drill that this machine can't run: nothing is known, and earlier figures stay. */
const NOT_RUN = 2;

/** Says in one sentence what a drill lacks here. Nothing is kept: a drill that did not run has no figures. */
export function notRun(name: string, why: string): void {
  process.stdout.write(`\n${name}: not run. ${why}\n`);
  process.exitCode = NOT_RUN;
}

/** Prints a drill's figures and how long it took, keeps them for `npm run drill:docs`, and sets the exit code. */
export function report({ name, promise, passed, figures }: DrillReport): void {
  const width = Math.max(...figures.map(([what]) => what.length));
  const lines = figures.map(([what, value]) => `  ${what.padEnd(width)}  ${value}`);
  const seconds = Math.round(process.uptime());
  const verdict = passed ? 'held' : 'DID NOT HOLD';
  process.stdout.write(`\n${name}: ${verdict} (${seconds} s)\n${lines.join('\n')}\n`);
  const machine = `${os.type()} ${os.release().split('-')[0]}, ${os.cpus().length} cores, Node ${process.versions.node}`;
  const folder = process.env['STET_DRILL_RESULTS'] ?? path.resolve('drills/results');
  mkdirSync(folder, { recursive: true });
  const kept = { name, promise, passed, at: new Date().toISOString(), machine, seconds, figures };
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(kept, null, 2)}\n`);
  if (!passed) process.exitCode = 1;
}

/** Says how far a drill is, on one line that is written over. */
export function progress(words: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\u001B[K${words}` : `${words}\n`);
}

/** The value below which `share` of the values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}
