import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { runSteps } from '../../scripts/testing/step.mjs';

const told: string[] = [];
const tell = (line: string): void => void told.push(line);
const passing = { passed: 1, failed: 0 };

it('begins the steps of one list together, and the next when all of them have ended', async () => {
  const seen: string[] = [];
  const aStep = (name: string, ms: number) => ({
    name,
    run: async () => {
      seen.push(`${name} begins`);
      await delay(ms);
      seen.push(`${name} ends`);
      return passing;
    },
  });
  const sum = await runSteps([[aStep('types', 60), aStep('lint', 10)], aStep('unit', 0)], tell);
  expect(seen).toEqual([
    'types begins',
    'lint begins',
    'lint ends',
    'types ends',
    'unit begins',
    'unit ends',
  ]);
  expect(sum).toEqual({ passed: 3, failed: 0 });
});

it('counts a step that falls over as one failure, and runs the others all the same', async () => {
  const falls = { name: 'lint', run: () => Promise.reject(new Error('no such rule')) };
  const stands = { name: 'types', run: () => Promise.resolve(passing) };
  const sum = await runSteps([[falls, stands], { ...stands, name: 'unit' }], tell);
  expect(sum).toEqual({ passed: 2, failed: 1 });
  expect(told.find((line) => line.startsWith('Error: '))).toContain('no such rule');
  expect(told.find((line) => line.startsWith('✗'))).toContain('lint: 0 passed, 1 failed (did not run)');
});
