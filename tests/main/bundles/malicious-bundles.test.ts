import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBundle } from '../../../src-main/bundles/read-bundle';
import { createLibrary } from '../../../src-main/store/open-library';
import { openLibrarySession } from '../../../src-main/services/open-library-session';
import { importBytes } from '../../../src-main/importers/read-file';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  aBundle,
  bundleOf,
  filesOf,
  forged,
  withManifest,
  withValue,
  type BundleFiles,
} from '../../support/a-bundle';
import { seeded } from '../../support/damage';
import { NEW_LIBRARY, TestPorts, valueOf } from '../store/support/a-library';

/** The limit of the tests; bundles of the app may come to 256 MB. */
const MOST = 16 * 1024 * 1024;

let whole: Uint8Array;
let files: BundleFiles;

beforeAll(async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-bundle-'));
  const ports = new TestPorts();
  const place = path.join(folder, 'library');
  await valueOf(await createLibrary(place, NEW_LIBRARY, ports)).close();
  const setting = { ports, read: importBytes, person: () => 'Ines Okonkwo', printPdf: null, listener: null };
  const session = valueOf(await openLibrarySession(place, setting));
  whole = await aBundle(session);
  files = filesOf(whole);
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const named = (start: string): string => Object.keys(files).find((name) => name.startsWith(start))!;

/** What is wrong with the bundle, what makes it so, and a part of what the person is told. */
const MALICIOUS: readonly (readonly [what: string, make: () => Uint8Array, says: RegExp])[] = [
  ['is no archive', () => bytes('PK, or so I say'), /no bundle/],
  ['is empty', () => new Uint8Array(), /no bundle/],
  ['has nothing in it', () => zipSync({}), /nothing in it/],
  ['has no manifest', () => bundleOf(without(files, 'manifest.json')), /no manifest/],
  ['is a Word file', () => zipSync({ 'word/document.xml': bytes('<w:document/>') }), /no manifest/],
  [
    'would write outside of its folder',
    () => bundleOf(forged(files, named('originals/'), bytes('x'), '../../.config/autostart/x.desktop')),
    /can’t be read as a bundle|no bundle has/,
  ],
  [
    'would write to an absolute place',
    () => bundleOf(forged(files, named('originals/'), bytes('x'), '/etc/cron.d/x')),
    /can’t be read as a bundle|no bundle has/,
  ],
  [
    'goes by way of Windows',
    () => bundleOf(forged(files, named('originals/'), bytes('x'), 'originals\\..\\..\\x.exe')),
    /can’t be read as a bundle|no bundle has/,
  ],
  [
    'brings a library.json',
    () => bundleOf(forged(files, named('originals/'), bytes('{}'), 'library.json')),
    /no bundle has/,
  ],
  [
    'brings a lock',
    () => bundleOf(forged(files, named('originals/'), bytes('{}'), 'library.lock')),
    /no bundle has/,
  ],
  [
    'has a document with the name of a device',
    () => bundleOf(forged(files, named('interviews/'), files[named('interviews/')]!, 'interviews/con.json')),
    /no bundle has/,
  ],
  [
    'has a link in it',
    () =>
      zipSync({
        ...files,
        'originals/link.txt': [bytes('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }],
      }),
    /something else than files/,
  ],
  [
    'has a file that nobody named',
    () => bundleOf({ ...files, 'originals/extra.txt': bytes('x') }),
    /does not name/,
  ],
  ['lacks a file', () => bundleOf(without(files, 'journal.jsonl')), /lacks a file/],
  ['has one name twice', () => twice(whole), /two files of one name/],
  [
    'names a file twice',
    () => bundleOf(withManifest(files, (manifest) => manifest.files.push(manifest.files[0]!))),
    /twice in its manifest/,
  ],
  [
    'has another draft in it than the manifest says',
    () => bundleOf(withManifest(files, (manifest) => (manifest['draftId'] = 'another'))),
    /id is another/,
  ],
  [
    'has an id that is a path',
    () => bundleOf(withManifest(files, (manifest) => (manifest['draftId'] = '../../etc'))),
    /manifest is not what Stet writes/,
  ],
  [
    'was written by a newer Stet',
    () => bundleOf(withManifest(files, (manifest) => (manifest['schema'] = 2))),
    /newer version/,
  ],
  [
    'has a field too many',
    () => bundleOf(withManifest(files, (manifest) => (manifest['autorun'] = 'x.exe'))),
    /manifest is not/,
  ],
  [
    'reaches for the prototype',
    () =>
      bundleOf({
        ...files,
        'manifest.json': bytes(
          Buffer.from(files['manifest.json']!).toString().replace('{', '{"__proto__":{"polluted":1},'),
        ),
      }),
    /__proto__/,
  ],
  [
    'has a draft nested deeper than any',
    () => bundleOf(forged(files, 'draft.json', bytes(`${'['.repeat(5_000)}${']'.repeat(5_000)}`))),
    /can’t be opened|can’t be read/,
  ],
  [
    'has a draft that is none',
    () => bundleOf(forged(files, 'draft.json', bytes('{"stet":"draft"}'))),
    /can’t be opened/,
  ],
  [
    'has a draft of tomorrow',
    () =>
      bundleOf(
        forged(
          files,
          'draft.json',
          bytes(Buffer.from(files['draft.json']!).toString().replace('"schema":1', '"schema":99')),
        ),
      ),
    /newer version/,
  ],
  [
    'has a changed word in its draft',
    () =>
      bundleOf({
        ...files,
        'draft.json': bytes(Buffer.from(files['draft.json']!).toString().replace('1913', '1931')),
      }),
    /not what its hash says/,
  ],
  [
    'has another text under a version’s hash',
    () =>
      bundleOf(
        withValue(files, 'draft.json', (draft) => {
          const [version] = draft['versions'] as { blocks: { text: string }[] }[];
          version!.blocks[0]!.text = 'The first ferry leaves Holm at dawn';
        }),
      ),
    /not the text that its hash says/,
  ],
  [
    'has an entry taken out of its journal',
    () => bundleOf(forged(files, 'journal.jsonl', bytes(linesOf(files).toSpliced(1, 1).join('')))),
    /journal that was changed/,
  ],
  [
    'has the end of its journal cut off',
    () => bundleOf(forged(files, 'journal.jsonl', bytes(linesOf(files).slice(0, -1).join('')))),
    /does not end where/,
  ],
  [
    'has a word changed in its journal',
    () =>
      bundleOf(
        forged(
          files,
          'journal.jsonl',
          bytes(Buffer.from(files['journal.jsonl']!).toString().replace('Okonkwo', 'Okonkwa')),
        ),
      ),
    /journal that was changed/,
  ],
  [
    'has an imported file under another’s hash',
    () => bundleOf(forged(files, named('originals/'), bytes('not what was imported'))),
    /not what its name says/,
  ],
  ['inflates without end', () => bomb(), /grows past|damaged/],
  ['has thousands of files too many', () => manyFiles(), /more files in it/],
];

describe('a bundle that', () => {
  it.each(MALICIOUS)('%s is refused with a sentence', async (_what, make, says) => {
    const read = await readBundle(make(), 'from-elsewhere.stet', MOST);
    if (read.ok) throw new Error('It was taken');
    expect(read.error.message).toMatch(says);
    expect(read.error.message).toMatch(/^“from-elsewhere\.stet” .*Nothing of it was imported\.$/s);
    expect('polluted' in {}).toBe(false);
  });

  it('has any one bit of it flipped is refused, or is the same', async () => {
    const random = seeded(20_240_514);
    const before = valueOf(await readBundle(whole, 'whole.stet'));
    for (let time = 0; time < 200; time++) {
      const hit = Uint8Array.from(whole);
      const place = Math.floor(random() * hit.length);
      hit[place] = hit[place]! ^ (1 << Math.floor(random() * 8));
      const read = await readBundle(hit, 'flipped.stet');
      if (read.ok) expect(read.value).toEqual(before);
    }
  });

  it('is cut off anywhere is refused', async () => {
    const random = seeded(7);
    for (let time = 0; time < 50; time++) {
      const read = await readBundle(whole.slice(0, Math.floor(random() * whole.length)), 'cut.stet');
      expect(read.ok).toBe(false);
    }
  });
});

function without(all: BundleFiles, name: string): BundleFiles {
  const { [name]: _gone, ...rest } = all;
  return rest;
}

function linesOf(all: BundleFiles): string[] {
  return Buffer.from(all['journal.jsonl']!)
    .toString()
    .split(/(?<=\n)/);
}

/** The same name twice, which no zip writer offers: one of two names of a length is made into the other. */
function twice(bundle: Uint8Array): Uint8Array {
  const more = zipSync({ ...filesOf(bundle), 'drafx.json': bytes('{}') });
  return Buffer.from(Buffer.from(more).toString('latin1').replaceAll('drafx.json', 'draft.json'), 'latin1');
}

/** 30 MB of nothing in a few kilobytes. */
function bomb(): Uint8Array {
  const nothing = new Uint8Array(10 * 1024 * 1024);
  return zipSync(
    { ...files, 'originals/a': nothing, 'originals/b': nothing, 'originals/c': nothing },
    { level: 9 },
  );
}

function manyFiles(): Uint8Array {
  const none = new Uint8Array();
  return zipSync(
    Object.fromEntries(Array.from({ length: 12_000 }, (_, index) => [`originals/${index}`, none])),
    { level: 0 },
  );
}
