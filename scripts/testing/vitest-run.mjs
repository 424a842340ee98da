import { existsSync, readFileSync, rmSync } from 'node:fs';
import { inRoot, ROOT } from '../lib/project.mjs';
import { packageFile, run } from '../lib/run.mjs';

/**
 * What we read of Vitest's JSON report.
 *
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults  one a file
 */

/**
 * Runs Vitest and counts its tests.
 *
 * @param {object} options
 * @param {string} options.config
 * @param {string} options.report  file for the JSON report, in a folder that is there
 * @param {string[]} [options.filters]  parts of the names of test files
 * @param {string[]} [options.as]  start of the command line
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {number} options.timeoutMs
 * @returns {Promise<import('./step.mjs').Count>}
 */
export async function runVitest({ config, report, filters = [], as = [], env = process.env, timeoutMs }) {
  const secondTries = `${report}.second-tries`;
  for (const file of [report, secondTries]) rmSync(file, { force: true });
  // `runner` reads the configuration without writing beside it, where another user may not write
  const settings = ['--config', config, '--configLoader', 'runner'];
  const reporters = ['default', 'json', inRoot('scripts/testing/second-tries.mjs')];
  const words = [
    ...as,
    process.execPath,
    packageFile('vitest/vitest.mjs'),
    'run',
    ...settings,
    ...reporters.flatMap((reporter) => ['--reporter', reporter]),
    `--outputFile.json=${report}`,
    ...filters,
  ];
  const [command = '', ...args] = words;
  const { code, timedOut } = await run(command, args, {
    cwd: ROOT,
    env: { ...env, STET_SECOND_TRIES: secondTries },
    show: true,
    timeoutMs,
  });
  if (timedOut || !existsSync(report)) {
    return { passed: 0, failed: 1, note: timedOut ? 'given up, it took too long' : 'no report' };
  }
  const again = existsSync(secondTries) ? readFileSync(secondTries, 'utf8').trim().split('\n') : [];
  return countIn(JSON.parse(readFileSync(report, 'utf8')), code, again);
}

/**
 * A file that could not be loaded has no tests that could fail: it counts as one. So does an exit code that
 * speaks of a failure which no test shows (an error outside of every test).
 *
 * @param {Report} report @param {number} code
 * @param {string[]} [again]  names of the tests that passed at the second try
 * @returns {import('./step.mjs').Count}
 */
export function countIn(report, code, again = []) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  const unseen = code !== 0 && failed === 0 ? 1 : 0;
  const skipped = report.numPendingTests + report.numTodoTests;
  return {
    passed: report.numPassedTests,
    failed: failed + unseen,
    note: [
      broken.length > 0 ? `${broken.length} files could not be loaded` : '',
      unseen ? 'an error outside of the tests' : '',
      skipped > 0 ? `${skipped} skipped` : '',
      again.length > 0 ? `at the second try: ${again.join('; ')}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  };
}
