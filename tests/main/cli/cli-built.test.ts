import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtMain, type BuiltMain } from '../../support/built-main';

let built: BuiltMain;
let folder: string;

beforeAll(async () => {
  built = await builtMain();
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-cli-'));
}, 120_000);

afterAll(() => {
  built.remove();
  rmSync(folder, { recursive: true, force: true });
});

function stet(...argv: string[]): { code: number | null; out: string; complaint: string } {
  const script = `import { run } from ${JSON.stringify(pathToFileURL(built.cli).href)};
    process.exitCode = await run(process.argv.slice(1));`;
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', script, ...argv], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: ran.status, out: ran.stdout, complaint: ran.stderr };
}

it('the built command line reads in a process of its own, ends by itself, and survives a bomb', () => {
  writeFileSync(path.join(folder, 'okafor.txt'), 'Okafor: We told them.\n\nLund: When?\n\nOkafor: In May.\n');
  writeFileSync(path.join(folder, 'objects.json'), `[${'{"start":1},'.repeat(4_000_000)}{}]`);
  const talk = stet('read', 'okafor.txt', '--as', 'interview');
  expect(talk).toMatchObject({ code: 0, complaint: '' });
  expect(talk.out).toContain('3 segments by 2 speakers');
  const bomb = stet('read', 'objects.json', '--as', 'interview');
  expect(bomb).toMatchObject({ code: 1, out: '' });
  expect(bomb.complaint).toMatch(/took more than 512 MB of memory|could not be read within 20 seconds/);
}, 120_000);
