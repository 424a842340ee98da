import { expect, it } from 'vitest';
import { Latest } from '../../../src-renderer/state/latest.svelte';
import { ok, type Result } from '../../../src-shared/result';
import type { Failure } from '../../../src-shared/ipc/contract';

/** Questions whose answers come when the test says so. */
function questions() {
  const open: { query: string; answer: () => Promise<void> }[] = [];
  const ask = (query: string) => (): Promise<Result<string, Failure>> =>
    new Promise((resolve) =>
      open.push({
        query,
        answer: async () => {
          resolve(ok(`hits for ${query}`));
          await new Promise((done) => setTimeout(done));
        },
      }),
    );
  return { open, ask };
}

it('of the questions that come with every key one is under way, and of the others the newest is asked', async () => {
  const { open, ask } = questions();
  const latest = new Latest<string>();
  for (const query of ['f', 'fe', 'fer', 'ferr']) void latest.askInTurn(ask(query));
  expect(open.map(({ query }) => query)).toEqual(['f']);
  await open[0]!.answer();
  expect(open.map(({ query }) => query)).toEqual(['f', 'ferr']);
  expect(latest.pending).toBe(true);
  await open[1]!.answer();
  expect([latest.value, latest.pending]).toEqual(['hits for ferr', false]);
});

it('shows the answer to what stood there a moment ago until the newest one comes', async () => {
  const { open, ask } = questions();
  const latest = new Latest<string>();
  void latest.askInTurn(ask('f'));
  await open[0]!.answer();
  void latest.askInTurn(ask('fe'));
  expect([latest.value, latest.pending]).toEqual(['hits for f', true]);
});

it('drops the answer that is on its way when the field is emptied, and asks again afterwards', async () => {
  const { open, ask } = questions();
  const latest = new Latest<string>();
  void latest.askInTurn(ask('f'));
  void latest.askInTurn(ask('fe'));
  latest.clear();
  await open[0]!.answer();
  expect([latest.value, latest.pending, open.length]).toEqual([null, false, 1]);
  void latest.askInTurn(ask('w'));
  await open[1]!.answer();
  expect(latest.value).toBe('hits for w');
});
