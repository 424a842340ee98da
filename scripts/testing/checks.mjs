import { build } from '../lib/build.mjs';
import { ROOT, inRoot } from '../lib/project.mjs';
import { packageFile, runNode } from '../lib/run.mjs';
import { say } from '../lib/terminal.mjs';

/** @typedef {import('./step.mjs').Step} Step @typedef {import('../lib/run.mjs').Outcome} Outcome */

const TIME_LIMIT = { cwd: ROOT, timeoutMs: 15 * 60_000 };

/**
 * Each of these counts as one test. They are of several lengths, and most keep only one core busy.
 *
 * @type {Step[]}
 */
export const CHECKS = [
  { name: 'types', run: () => check('types', [runNode(inRoot('scripts/types.mjs'), [], TIME_LIMIT)]) },
  {
    name: 'lint',
    run: () =>
      check('lint', [
        runNode(packageFile('eslint/bin/eslint.js'), ['.', '--max-warnings', '0'], TIME_LIMIT),
        runNode(
          packageFile('prettier/bin/prettier.cjs'),
          ['--check', '.', '--log-level', 'warn'],
          TIME_LIMIT,
        ),
      ]),
  },
  { name: 'build', run: () => check('build', [build()]) },
];

/** Silent when all is well. @param {string} name @param {Promise<Outcome>[]} outcomes */
async function check(name, outcomes) {
  const failures = (await Promise.all(outcomes)).filter(({ code }) => code !== 0);
  for (const { output, timedOut } of failures) {
    say(`\n${name}:\n${output.trim()}${timedOut ? '\nGiven up: it took too long.' : ''}`);
  }
  return failures.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
