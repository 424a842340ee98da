import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { ImportFailure } from '../../src-shared/domain/imported';
import { err, ok, type Result } from '../../src-shared/result';
import { say, type SaidSentence } from '../../src-shared/words/say';
import { refuse } from '../importers/failures';

/** What all files of a bundle may come to together; counted while inflating, since declared sizes lie. */
export const MOST_BUNDLE_BYTES = 256 * 1024 * 1024;
const MOST_ENTRIES = 10_000;

const ENCRYPTED = 1;
/** How a zip made on Unix says what kind of file an entry is: the upper half of its external attributes. */
const KIND_MASK = 0o170000;
const PLAIN_FILE = 0o100000;

const openZip = promisify((bytes: Buffer, done: (error: Error | null, zip?: ZipFile) => void) =>
  fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, done),
);

/**
 * Inflates a bundle in memory. Every name once, plain files only, no password, and no more bytes than a bundle may
 * have. The names are not to be trusted any further: nothing is written under them.
 */
export async function bundleEntries(
  bytes: Uint8Array,
  file: string,
  mostBytes: number,
): Promise<Result<ReadonlyMap<string, Buffer>, ImportFailure>> {
  const zip = await openZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  if (!zip) return refuse('damaged', say('bundleFiles.noArchive', { file }));
  if (zip.entryCount > MOST_ENTRIES) {
    return refuse('hostile', say('bundleFiles.tooManyFiles', { file }));
  }
  const found = new Map<string, Buffer>();
  const seen = new Set<string>();
  let left = mostBytes;
  for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) {
    const problem = problemOf(entry, seen);
    if (problem !== null) return refuse('hostile', say('bundleFiles.problem', { file, what: problem }));
    seen.add(entry.fileName.toLowerCase());
    const content = await inflate(zip, entry, left);
    if (content === null) {
      return refuse('hostile', say('bundleFiles.tooLarge', { file, most: mostBytes / 1024 / 1024 }));
    }
    left -= content.length;
    found.set(entry.fileName, content);
  }
  return found.size > 0 ? ok(found) : err(refuse('damaged', say('bundleFiles.empty', { file })).error);
}

function problemOf(entry: Entry, seen: ReadonlySet<string>): SaidSentence | null {
  if (seen.has(entry.fileName.toLowerCase())) {
    return say('bundleClauses.sameName', { name: entry.fileName });
  }
  if (entry.generalPurposeBitFlag & ENCRYPTED) return say('bundleClauses.locked');
  const kind = (entry.externalFileAttributes >>> 16) & KIND_MASK;
  if (kind !== 0 && kind !== PLAIN_FILE) {
    return say('bundleClauses.notFiles', { name: entry.fileName });
  }
  return null;
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settled = <T>(act: (value: T) => void) => {
      return (value: T): void => {
        zip.removeAllListeners();
        act(value);
      };
    };
    zip.once('entry', settled(resolve));
    zip.once(
      'end',
      settled(() => resolve(null)),
    );
    zip.once('error', settled(reject));
    zip.readEntry();
  });
}

/** `null` where the content outgrows what is left. Throws where the archive is damaged. */
async function inflate(zip: ZipFile, entry: Entry, left: number): Promise<Buffer | null> {
  const stream = await new Promise<AsyncIterable<Buffer>>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > left) return null;
    chunks.push(chunk);
  }
  const content = Buffer.concat(chunks);
  // the manifest has no other hash than this, and yauzl does not look at it
  if (crc32(content) !== entry.crc32) throw new Error('The archive is damaged');
  return content;
}
