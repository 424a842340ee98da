import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBundle } from '../../../src-main/bundles/read-bundle';
import { createLibrary } from '../../../src-main/store/library/open-library';
import { openLibrarySession } from '../../../src-main/services/session/open-library-session';
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
import { seeded } from '../../support/seeded';
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
  [
    'has two names that are one where letters are not told apart by case',
    () => bundleOf({ ...files, 'DRAFT.JSON': bytes('{}') }),
    /two files of one name|does not name/,
  ],
  [
    'has two names that are one where accents are put together',
    () =>
      bundleOf({ ...files, 'originals/caf\u00e9.txt': bytes('x'), 'originals/cafe\u0301.txt': bytes('y') }),
    /does not name|no bundle has/,
  ],
  ...[
    'interviews/aux.json',
    'interviews/NUL.json',
    'documents/com1.json',
    'interviews/x .json',
    'interviews/x..json',
    'interviews/x.json.',
    'interviews/x.json ',
    'interviews/x.json::$DATA',
    'interviews/x\u202ejson.exe',
    'interviews/.json',
    'interviews/-/../x.json',
    'interviews/./x.json',
    'interviews//x.json',
    'Interviews/x.json',
    'C:x.json',
    '//server/share/x.json',
    'originals/' + '0'.repeat(64) + '.exe.',
    'originals/' + '0'.repeat(64) + '/x.txt',
    'draft.json/',
    'backups/drafts/x.json',
    'sealed/key.json',
    'record.jsonl',
    'interviews/' + 'x'.repeat(300) + '.json',
  ].map((name): [string, () => Uint8Array, RegExp] => [
    `has a file called ${JSON.stringify(name.slice(0, 60))}`,
    () => bundleOf(forged(files, named('interviews/'), files[named('interviews/')]!, name)),
    /can’t be read as a bundle|no bundle has|something else than files|does not name|lacks a file|manifest is not/,
  ]),
  [
    'calls a file otherwise in its directory than before it',
    () => renamedInDirectory(whole),
    /damaged|does not name|no bundle has|can’t be read/,
  ],
  [
    'says in its directory that a file is longer than it is',
    () => lyingSizes(whole),
    /damaged|can’t be read|no archive/,
  ],
  [
    'says that it has more files than it has',
    () => lyingCount(whole),
    /can’t be read|no archive|more files|lacks/,
  ],
  [
    'says where its directory lies, and it lies elsewhere',
    () => lyingOffset(whole),
    /can’t be read|no archive|nothing in it|lacks/,
  ],
  [
    'has sizes of 64 bits that are no sizes',
    () => lyingZip64(whole),
    /can’t be read|no archive|more files|lacks/,
  ],
  [
    'was made on a day that is none',
    () => bundleOf(withManifest(files, (manifest) => (manifest['madeAt'] = '2024-13-45T99:99:99Z'))),
    /manifest is not what Stet writes/,
  ],
  [
    'was made in the year 275760',
    () => bundleOf(withManifest(files, (manifest) => (manifest['madeAt'] = '+275760-09-13T00:00:00.000Z'))),
    /manifest is not what Stet writes/,
  ],
  [
    'has a signature that its journal does not know',
    () =>
      bundleOf(
        withValue(files, 'draft.json', (draft) => {
          const [version] = (draft['versions'] as { id: string; sha256: string }[]).slice(-1);
          draft['signOffs'] = [
            {
              id: 'forged',
              role: 'editor',
              signed: { by: 'Ines Okonkwo', at: '2024-05-14T10:00:00.000Z' },
              versionId: version!.id,
              sha256: version!.sha256,
              journalHead: 'ab'.repeat(32),
              note: '',
            },
          ];
        }),
      ),
    /says it was signed, and a journal that does not know/,
  ],
  [
    'has a signature before anybody signed, by the head of its own journal',
    () =>
      bundleOf(
        withValue(files, 'draft.json', (draft) => {
          const [version] = (draft['versions'] as { id: string; sha256: string }[]).slice(-1);
          const last = JSON.parse(linesOf(files).at(-1)!) as { hash: string };
          draft['signOffs'] = [
            {
              id: 'forged',
              role: 'counsel',
              signed: { by: 'Somebody Else', at: '2024-05-14T10:00:00.000Z' },
              versionId: version!.id,
              sha256: version!.sha256,
              journalHead: last.hash,
              note: '',
            },
          ];
        }),
      ),
    /says it was signed, and a journal that does not know/,
  ],
  [
    'has a copy that left, which its journal does not know',
    () =>
      bundleOf(
        withValue(files, 'draft.json', (draft) => {
          draft['exports'] = [
            {
              id: 'forged',
              format: 'html',
              exported: { by: 'Ines Okonkwo', at: '2024-05-14T10:00:00.000Z' },
              versionSha256: '0'.repeat(64),
              journalHead: 'ab'.repeat(32),
              verified: true,
              fileSha256: '0'.repeat(64),
            },
          ];
        }),
      ),
    /says a copy left, and a journal that does not know/,
  ],
  [
    'has two claims of one id',
    () =>
      bundleOf(
        withValue(files, 'draft.json', (draft) => {
          const claims = draft['claims'] as unknown[];
          draft['claims'] = [claims[0], ...claims];
        }),
      ),
    /two things have one id/,
  ],
  [
    'has the journal of another draft, which is whole in itself',
    () => bundleOf(forged(files, 'journal.jsonl', bytes(''))),
    /does not end where/,
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

const zipOf = (bundle: Uint8Array): Buffer => Buffer.from(bundle);

/** Where the end of a zip's directory stands, which says how many files there are and where the directory begins. */
const endOf = (zip: Buffer): number => zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));

/** A name in the directory that is not the one before the file: two programs would see two archives. */
function renamedInDirectory(bundle: Uint8Array): Uint8Array {
  const zip = zipOf(bundle);
  const name = Buffer.from('journal.jsonl');
  zip.write('journax.jsonl', zip.lastIndexOf(name), 'latin1');
  return zip;
}

function lyingSizes(bundle: Uint8Array): Uint8Array {
  const zip = zipOf(bundle);
  const entry = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  zip.writeUInt32LE(0x7fffffff, entry + 24);
  return zip;
}

function lyingCount(bundle: Uint8Array): Uint8Array {
  const zip = zipOf(bundle);
  zip.writeUInt16LE(0xfff0, endOf(zip) + 8);
  zip.writeUInt16LE(0xfff0, endOf(zip) + 10);
  return zip;
}

function lyingOffset(bundle: Uint8Array): Uint8Array {
  const zip = zipOf(bundle);
  zip.writeUInt32LE(4, endOf(zip) + 16);
  return zip;
}

function lyingZip64(bundle: Uint8Array): Uint8Array {
  const zip = zipOf(bundle);
  zip.writeUInt32LE(0xffffffff, endOf(zip) + 12);
  zip.writeUInt32LE(0xffffffff, endOf(zip) + 16);
  zip.writeUInt16LE(0xffff, endOf(zip) + 10);
  return zip;
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
