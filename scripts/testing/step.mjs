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
 * @param {(line: string) => void} [tell]  where progress and results go
 * @returns {Promise<Count>} the sum
 */
export async function runSteps(plan, tell = say) {
  /** @type {string[]} */
  const lines = [];
  const sum = { passed: 0, failed: 0 };
  for (const part of plan) {
    const together = [part].flat();
    tell(`\n── ${together.map(({ name }) => name).join(', ')} ──`);
    for (const { count, line } of await Promise.all(together.map((step) => runStep(step, tell)))) {
      sum.passed += count.passed;
      sum.failed += count.failed;
      lines.push(line);
    }
  }
  if (lines.length > 1) tell(`\n${lines.join('\n')}`);
  return sum;
}

/** Says what became of a step as soon as it is known. @param {Step} step @param {(line: string) => void} tell */
async function runStep(step, tell) {
  const startedAt = Date.now();
  const count = await countOf(step, tell);
  const { passed, failed, note } = count;
  const result = `${failed === 0 ? '✓' : '✗'} ${step.name}: ${passed} passed, ${failed} failed`;
  const line = `${result}${note ? ` (${note})` : ''}, ${seconds(Date.now() - startedAt)}`;
  tell(line);
  return { count, line };
}

/** A step that falls over has failed, and the others go on. @param {Step} step @param {(line: string) => void} tell @returns {Promise<Count>} */
async function countOf(step, tell) {
  try {
    return await step.run();
  } catch (error) {
    tell(error instanceof Problem ? error.message : String(/** @type {Error} */ (error).stack ?? error));
    return { passed: 0, failed: 1, note: 'did not run' };
  }
}
