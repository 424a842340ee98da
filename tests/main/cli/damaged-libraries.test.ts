import { createHash } from 'node:crypto';
import { cpSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../src-main/cli';
import { DAMAGES, type Damage } from '../../support/damage';
import { seeded } from '../../support/seeded';
import { FILE_KINDS, fileOfKind, libraryOfEveryKind } from '../../support/damaged-library';

/** Verbs that only look, and one that takes a copy out. */
const LOOKS: readonly (readonly string[])[] = [
  ['list', '--json'],
  ['verify'],
  ['verify', '--json'],
  ['hold'],
  ['purge', 'bystander', '--dry-run'],
  ['ledger', 'work'],
  ['diff', 'bystander', '1', 'now'],
];

/** The two damages that disks do: a bit that turns, and a file that ends too early. */
const PLAIN = DAMAGES.filter(({ name }) => ['a byte flipped', 'cut off somewhere'].includes(name));

let folder: string;
let said: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-cli-damage-'));
  await libraryOfEveryKind(path.join(folder, 'template'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  const hear = (words: string | Uint8Array): boolean => {
    said += String(words);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
});
afterEach(() => void vi.restoreAllMocks());

/** Everything that lies in a folder: names, kinds and contents. */
function everythingIn(library: string): string {
  const told = readdirSync(library, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const place = path.join(library, name);
      const found = lstatSync(place);
      const bytes = found.isFile() ? readFileSync(place) : '';
      return `${name} ${found.mode} ${createHash('sha256').update(bytes).digest('hex')}`;
    });
  return told.join('\n');
}

/** What is wrong with how a verb ended; empty where nothing is. */
async function complaintsOf(words: readonly string[], library: string): Promise<string[]> {
  said = '';
  const code = await run([...words, '--library', library]);
  const bad = /\n\s+at |Something went wrong inside|undefined|\[object |NaN/.exec(said)?.[0];
  return [
    ...([0, 1, 3].includes(code) ? [] : [`exit code ${code}`]),
    ...(bad ? [`says “${bad}”: ${said.slice(0, 400)}`] : []),
    ...(words.includes('--json') && code !== 1 && !isJson(said) ? [`no JSON: ${said.slice(0, 200)}`] : []),
  ].map((what) => `stet ${words.join(' ')}: ${what}`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function lookThrough(kind: RegExp, damage: Damage, seed: number): Promise<string[]> {
  const library = path.join(folder, 'library');
  const outside = path.join(folder, 'outside.txt');
  rmSync(library, { recursive: true, force: true });
  cpSync(path.join(folder, 'template'), library, { recursive: true, preserveTimestamps: true });
  writeFileSync(outside, 'Not of this library.');
  const random = seeded(seed);
  damage.inflict(fileOfKind(library, kind, random), random, outside);
  const before = everythingIn(library);
  const ids = ['drafts', 'interviews', 'documents'].flatMap((name) =>
    readdirSync(path.join(library, name)).map((file) => file.replace(/\.json$/, '')),
  );
  const wrong: string[] = [];
  for (const words of [...LOOKS, ...ids.map((id) => ['show', id])]) {
    wrong.push(...(await complaintsOf(words, library)));
  }
  if (everythingIn(library) !== before) wrong.push('Looking changed something on the disk');
  const draft = ids.find((id) => id.startsWith('stored-')) ?? 'bystander';
  const out = path.join(folder, 'copy.html');
  wrong.push(...(await complaintsOf(['export', draft, '--out', out], library)));
  return wrong;
}

describe('stet on a library of which one file is damaged', () => {
  it.each(FILE_KINDS.flatMap(([name, kind]) => PLAIN.map((damage) => ({ name, damage, kind }))))(
    '($name, $damage.name) answers in sentences and with its exit codes, and looking changes nothing',
    async ({ kind, damage }) => {
      expect(await lookThrough(kind, damage, 1)).toEqual([]);
    },
    60_000,
  );

  it('(a lock, with a holder of which not all is known) says who has it as far as it can', async () => {
    const library = path.join(folder, 'library');
    rmSync(library, { recursive: true, force: true });
    cpSync(path.join(folder, 'template'), library, { recursive: true });
    const holder = { token: 't', pid: process.pid, host: os.hostname() };
    for (const lock of [
      holder,
      { ...holder, openedAt: 7 },
      { ...holder, host: `\u202e${os.hostname()}`, pid: 1 },
    ]) {
      writeFileSync(path.join(library, 'library.lock'), JSON.stringify(lock));
      expect(
        await complaintsOf(['export', 'bystander', '--out', path.join(folder, 'x.html')], library),
      ).toEqual([]);
      expect(said).toMatch(/(?:already open on this computer,|“[^“”\u202e]+” has this library open\.)/);
    }
  });
});
