import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WorkerQuoteEngine } from '../../../../src-main/services/quotes/worker-quote-engine';

/**
 * A thread that notes each of its starts and answers every question with how often it was started; the words `die` end
 * it, `die once` only while it is the first.
 */
const THREAD = `
  import { appendFileSync, readFileSync } from 'node:fs';
  import path from 'node:path';
  import { parentPort, workerData } from 'node:worker_threads';
  const notes = path.join(workerData.folder, 'starts');
  appendFileSync(notes, 'x');
  const starts = readFileSync(notes, 'utf8').length;
  parentPort.on('message', ({ number, kind, ask }) => {
    if (kind === 'find' && (ask.words === 'die' || (ask.words === 'die once' && starts === 1))) process.exit(3);
    if (kind === 'find' && ask.words === 'throw' && starts === 1) throw new Error('out of rope');
    parentPort.postMessage({ kind: 'answer', number, answer: starts });
    if (kind === 'close') parentPort.close();
  });
`;

let folder: string;
let engine: WorkerQuoteEngine;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-thread-'));
  const file = path.join(folder, 'thread.mjs');
  writeFileSync(file, THREAD);
  engine = new WorkerQuoteEngine({
    file,
    folder,
    mayWrite: true,
    now: () => '2026-03-02T09:00:00.000Z',
    indexing: () => undefined,
  });
});

afterEach(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const starts = (): number => readFileSync(path.join(folder, 'starts'), 'utf8').length;

describe('a thread of the quote check that ends by itself', () => {
  it('is started again, and the question that it left is answered by the next one', async () => {
    expect(await engine.find('who lit the lamp')).toBe(1);
    expect(await engine.find('die once')).toBe(2);
    expect(await engine.find('who lit the lamp')).toBe(2);
  });

  it('is started again after an error that it threw', async () => {
    expect(await engine.find('throw')).toBe(2);
  });

  it('leaves every question that waited to the next one', async () => {
    const all = Promise.all([engine.find('die once'), engine.ready(), engine.find('a lamp')]);
    expect(await all).toEqual([2, 2, 2]);
  });

  it('is not asked a third time what ended it twice, and still answers the next question', async () => {
    await expect(engine.find('die')).rejects.toThrow('The quote check has ended.');
    expect(starts()).toBe(2);
    expect(await engine.find('who lit the lamp')).toBe(3);
  });

  it('never makes a save fail', async () => {
    const dying = engine.find('die').catch(() => 'gone');
    await expect(engine.remove('an-interview')).resolves.toBeUndefined();
    expect(await dying).toBe('gone');
  });

  it('is not started again once it was closed', async () => {
    await engine.ready();
    await engine.close();
    await expect(engine.find('who lit the lamp')).rejects.toThrow('The quote check is closed.');
    expect(existsSync(path.join(folder, 'starts'))).toBe(true);
    expect(starts()).toBe(1);
  });
});
