import { expect, it } from 'vitest';
import { countIn } from '../../scripts/testing/vitest-run.mjs';

const aFile = (status: string, tests: number) => ({
  status,
  assertionResults: Array<unknown>(tests).fill({}),
});
const aReport = (passed: number, failed: number, files = [aFile('passed', passed)]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: files,
});

it('counts what passed and what failed', () => {
  expect(countIn(aReport(12, 2), 1)).toMatchObject({ passed: 12, failed: 2 });
});

it('counts a file that could not be loaded as one failure, though no test of it failed', () => {
  const report = aReport(12, 0, [aFile('passed', 12), aFile('failed', 0)]);
  expect(countIn(report, 1)).toMatchObject({ passed: 12, failed: 1 });
});

it('counts an error outside of every test as one failure', () => {
  expect(countIn(aReport(12, 0), 1)).toMatchObject({ passed: 12, failed: 1 });
});

it('does not hide a skipped test', () => {
  expect(countIn({ ...aReport(12, 0), numPendingTests: 1 }, 0).note).toContain('1 skipped');
});

it('names a test that passed at the second try', () => {
  expect(countIn(aReport(12, 0), 0, ['an editor marks a claim']).note).toBe(
    'at the second try: an editor marks a claim',
  );
});
