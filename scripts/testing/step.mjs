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
 * Runs a plan from its start to its end, whatever becomes of each step: who reads the end wants to know everything.
 *
 * @param {(Step | Step[])[]} plan  steps in one list run at the same time, which suits those that are silent when
 *   all is well
 * @returns {Promise<Count>} the sum
 */
export async function runSteps(plan) {
  /** @type {string[]} */
  const lines = [];
  const sum = { passed: 0, failed: 0 };
  for (const part of plan) {
    const together = [part].flat();
    say(`\n── ${together.map(({ name }) => name).join(', ')} ──`);
    for (const { count, line } of await Promise.all(together.map(runStep))) {
      sum.passed += count.passed;
      sum.failed += count.failed;
      lines.push(line);
    }
  }
  if (lines.length > 1) say(`\n${lines.join('\n')}`);
  return sum;
}

/** Says what became of a step as soon as it is known. @param {Step} step */
async function runStep(step) {
  const startedAt = Date.now();
  const count = await countOf(step);
  const { passed, failed, note } = count;
  const result = `${failed === 0 ? '✓' : '✗'} ${step.name}: ${passed} passed, ${failed} failed`;
  const line = `${result}${note ? ` (${note})` : ''}, ${seconds(Date.now() - startedAt)}`;
  say(line);
  return { count, line };
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
