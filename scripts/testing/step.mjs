import { Problem } from '../lib/problem.mjs';
import { say, seconds } from '../lib/terminal.mjs';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string} [note]  what the numbers do not say
 *
 * @typedef {object} Step
 * @property {string} name  as in `npm test -- --only NAME`
 * @property {() => Promise<Count>} run
 */

/**
 * Runs one step after the other, whatever becomes of each: who reads the end wants to know everything.
 *
 * @param {Step[]} steps @returns {Promise<Count>} the sum
 */
export async function runSteps(steps) {
  const lines = [];
  const sum = { passed: 0, failed: 0 };
  for (const step of steps) {
    say(`\n── ${step.name} ──`);
    const startedAt = Date.now();
    const { passed, failed, note } = await countOf(step);
    sum.passed += passed;
    sum.failed += failed;
    const line = `${failed === 0 ? '✓' : '✗'} ${step.name}: ${passed} passed, ${failed} failed`;
    lines.push(`${line}${note ? ` (${note})` : ''}, ${seconds(Date.now() - startedAt)}`);
    say(lines.at(-1) ?? '');
  }
  if (lines.length > 1) say(`\n${lines.join('\n')}`);
  return sum;
}

/** A step that falls over has failed, and the others go on. @param {Step} step @returns {Promise<Count>} */
async function countOf(step) {
  try {
    return await step.run();
  } catch (error) {
    say(error instanceof Problem ? error.message : String(/** @type {Error} */ (error).stack ?? error));
    return { passed: 0, failed: 1, note: 'did not run' };
  }
}
