import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../src-main/cli';

let folder: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-bundle-cli-'));
  vi.spyOn(process.stdout, 'write').mockImplementation((words) => Boolean((printed += String(words))));
  vi.spyOn(process.stderr, 'write').mockImplementation((words) => Boolean((printed += String(words))));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function stet(...argv: string[]): Promise<{ code: number; words: string }> {
  printed = '';
  return { code: await run(argv), words: printed };
}

describe('a bundle on the command line', () => {
  it('leaves one library, is checked on its own, and comes into another one once', async () => {
    const [here, there] = [path.join(folder, 'here'), path.join(folder, 'there')];
    const story = path.join(folder, 'quarry.md');
    const bundle = path.join(folder, 'quarry.stet');
    writeFileSync(story, '# The quarry\n\nIt employs 63 people.\n');
    await stet('new', here, '--name', 'Holm');
    await stet('new', there, '--name', 'Orrhaven');
    await stet('import', 'draft', story, '--library', here);
    const [name = ''] = readdirSync(path.join(here, 'drafts'));
    const id = name.replace('.json', '');

    expect(await stet('bundle', id, '--out', bundle, '--library', here)).toMatchObject({ code: 0 });
    const looked = await stet('unbundle', bundle);
    expect(looked.words).toMatch(/Whole and unchanged.*“The quarry” from “Holm”/s);
    expect(await stet('unbundle', bundle, '--library', there)).toMatchObject({ code: 0 });
    expect((await stet('unbundle', bundle, '--library', there)).words).toContain('in the library already');
    expect(await stet('verify', '--library', there)).toMatchObject({ code: 0 });

    const bytes = readFileSync(bundle);
    writeFileSync(bundle, bytes.subarray(0, bytes.length - 40));
    expect((await stet('unbundle', bundle)).words).toContain('Nothing of it was imported.');
  });

  it('is of a draft that a hold keeps from every purge, also from a dry run’s plan', async () => {
    const library = path.join(folder, 'here');
    const story = path.join(folder, 'quarry.md');
    writeFileSync(story, '# The quarry\n\nIt employs 63 people.\n');
    await stet('new', library, '--name', 'Holm');
    await stet('import', 'draft', story, '--library', library);
    const id = readdirSync(path.join(library, 'drafts'))[0]!.replace('.json', '');
    expect((await stet('purge', id, '--dry-run', '--library', library)).words).toContain(
      'Would purge “The quarry”',
    );
    await stet('hold', id, '--reason', 'A letter from a lawyer.', '--library', library);
    expect((await stet('hold', '--library', library)).words).toContain('A letter from a lawyer.');
    expect((await stet('purge', id, '--dry-run', '--library', library)).words).toContain('Refused:');
    const tried = await stet('purge', id, '--yes', '--reason', 'Old.', '--library', library);
    expect(tried.code).not.toBe(0);
    expect(readdirSync(path.join(library, 'drafts'))).toContain(`${id}.json`);
  });
});
