// npm test: everything that is checked, on a fresh clone too. Ends with `N passed, N failed`.
//
//   npm test -- --only types|lint|build|unit|e2e     one step
//   npm test -- --only unit quotes                   of it, the files with `quotes` in their names
//   npm test -- --screenshots                        keep the pictures of the e2e tests in docs/screenshots/
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/dependencies.mjs';
import { Problem, runScript } from './lib/problem.mjs';
import { say } from './lib/terminal.mjs';
import { CHECKS } from './testing/checks.mjs';
import { runSteps } from './testing/step.mjs';
import { runJourneys, runUnitTests } from './testing/suites.mjs';

await runScript(async () => {
  const { only, screenshots, filters } = readArguments();
  /** @type {import('./testing/step.mjs').Step[]} */
  const suites = [
    { name: 'unit', run: () => runUnitTests(filters) },
    { name: 'e2e', run: () => runJourneys(filters, { keepScreenshots: screenshots }) },
  ];
  const steps = [...CHECKS, ...suites];
  const plan = only === undefined ? [CHECKS, ...suites] : steps.filter(({ name }) => name === only);
  if (plan.length === 0) {
    throw new Problem(`--only takes one of: ${steps.map(({ name }) => name).join(', ')}`);
  }
  const { passed, failed } = (await prepared()) ? await runSteps(plan) : { passed: 0, failed: 1 };
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});

function readArguments() {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' }, screenshots: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  return { only: values.only, screenshots: values.screenshots, filters: positionals };
}

/** Without the dependencies no step can run: that is one failure, and the line at the end still comes. */
async function prepared() {
  try {
    await ensureDependencies();
    return true;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    say(error.message);
    return false;
  }
}
