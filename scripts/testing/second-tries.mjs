import { appendFileSync } from 'node:fs';

/** Where the names go, one a line; from the run that reads them. */
const FILE = process.env['STET_SECOND_TRIES'];

/** A reporter for Vitest that keeps the names of tests which failed first and passed when they were tried again. */
export default class SecondTries {
  /** @param {import('vitest/node').TestCase} test */
  onTestCaseResult(test) {
    if (FILE && test.diagnostic()?.flaky) appendFileSync(FILE, `${test.name}\n`);
  }
}
