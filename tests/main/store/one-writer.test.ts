import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../src-main/store/library/open-library';
import { aDraft } from '../../support/a-draft';
import { aLibrary, failureOf, opened, TestPorts, valueOf } from './support/a-library';

/** A lock as somebody else would have written it. */
async function plantLock(folder: string, holder: Record<string, unknown> | string): Promise<string> {
  const file = path.join(folder, 'library.lock');
  const whole = {
    token: 'f00d',
    pid: 1,
    host: 'newsroom-7',
    processStart: '',
    openedAt: '2024-05-14T08:00:00.000Z',
  };
  await writeFile(file, typeof holder === 'string' ? holder : JSON.stringify({ ...whole, ...holder }));
  return file;
}

/** Number of a process that has just ended. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid!;
}

describe('a library that is open', () => {
  it('is refused to a second writer at once, with who has it, and can be opened for reading', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    const started = performance.now();
    const failure = failureOf(await openLibrary(library.folder, new TestPorts()));
    expect(performance.now() - started).toBeLessThan(2000);
    expect(failure).toMatchObject({ kind: 'inUse', holder: { pid: process.pid, host: hostname() } });
    expect(failure.message).not.toContain('two minutes');
    expect(failure.message).toMatch(
      /^This library is already open on this computer since \w+ \d+, 2024, \d+:\d\d/,
    );

    const reading = await opened(library.folder, new TestPorts(), 'read');
    expect(valueOf(await reading.drafts.get('d-ferry')).title).toBe('Ferry');
    expect(failureOf(await reading.drafts.save('d-ferry', aDraft({ title: 'No' }))).kind).toBe('readOnly');
  });

  it('gives its lock back when it is closed', async () => {
    const library = await aLibrary();
    await library.close();
    await expect(stat(path.join(library.folder, 'library.lock'))).rejects.toThrow('ENOENT');
  });

  it('writes nothing more once another computer has taken its lock', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    await plantLock(library.folder, { host: 'newsroom-7' });
    const failure = failureOf(await library.drafts.save('d-ferry', aDraft({ title: 'Later' })));
    expect(failure.kind).toBe('lockLost');
    expect(failure.message).toContain('newsroom-7');
    expect(valueOf(await library.drafts.get('d-ferry')).title).toBe('Ferry');
    await library.close();
    expect(await readFile(path.join(library.folder, 'library.lock'), 'utf8')).toContain('newsroom-7');
  });
});

describe('a lock that was left behind', () => {
  it('by a process of this computer that is dead is taken over', async () => {
    const library = await aLibrary();
    await library.close();
    await plantLock(library.folder, { host: hostname(), pid: await deadProcess() });
    expect((await opened(library.folder)).readOnly).toBeNull();
  });

  it('by an earlier process with a number that is in use again is taken over', async () => {
    const library = await aLibrary();
    await library.close();
    await plantLock(library.folder, { host: hostname(), pid: process.pid, processStart: 'another-boot:1' });
    expect((await opened(library.folder)).readOnly).toBeNull();
  });

  it('half written is taken over', async () => {
    const library = await aLibrary();
    await library.close();
    await plantLock(library.folder, '{"token":"f0');
    expect((await opened(library.folder)).readOnly).toBeNull();
  });

  it('by another computer is respected while it shows signs of life, and taken over two minutes after the last', async () => {
    const library = await aLibrary();
    await library.close();
    const file = await plantLock(library.folder, { host: 'newsroom-7' });
    const refused = failureOf(await openLibrary(library.folder, new TestPorts()));
    expect(refused.kind).toBe('inUse');
    expect(refused.message).toMatch(/^The computer “newsroom-7” has this library open\b/);
    expect(refused.message).toContain('the library opens here two minutes later');
    const longAgo = new Date(Date.now() - 121_000);
    await utimes(file, longAgo, longAgo);
    expect((await opened(library.folder)).readOnly).toBeNull();
  });

  it('is won by one of eight who try at the same moment', async () => {
    const library = await aLibrary();
    await library.close();
    await plantLock(library.folder, { host: hostname(), pid: await deadProcess() });
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => openLibrary(library.folder, new TestPorts())),
    );
    const won = tries.flatMap((one) => (one.ok ? [one.value] : []));
    await Promise.all(won.map((one) => one.close()));
    expect(won).toHaveLength(1);
  });
});
