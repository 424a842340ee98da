import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { inRoot } from '../lib/project.mjs';

/** Exit code of a drill that this machine can't run: nothing is known, and earlier figures stay. */
export const NOT_RUN = 2;

/**
 * Prints the figures of a drill that drives journeys and how long it took, and keeps them for `npm run drill:docs`.
 *
 * @param {{ name: string, promise: string, passed: boolean, figures: [string, string][] }} found
 * @returns {number} the exit code
 */
export function report({ name, promise, passed, figures }) {
  const seconds = Math.round(process.uptime());
  const machine = `${os.type()} ${os.release().split('-')[0]}, ${os.cpus().length} cores`;
  const kept = { name, promise, passed, at: new Date().toISOString(), machine, seconds, figures };
  mkdirSync(inRoot('drills/results'), { recursive: true });
  writeFileSync(inRoot(`drills/results/${name}.json`), `${JSON.stringify(kept, null, 2)}\n`);
  const lines = figures.map(([what, value]) => `  ${what}: ${value}\n`).join('');
  process.stdout.write(`\n${name}: ${passed ? 'held' : 'DID NOT HOLD'} (${seconds} s)\n${lines}`);
  return passed ? 0 : 1;
}

/**
 * Says in one sentence what a drill lacks here. Nothing is kept.
 *
 * @param {string} name @param {string} why @returns {number} the exit code
 */
export function notRun(name, why) {
  process.stdout.write(`\n${name}: not run. ${why}\n`);
  return NOT_RUN;
}
