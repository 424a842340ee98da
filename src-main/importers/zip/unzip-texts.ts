import { promisify } from 'node:util';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { ImportFailure } from '../../../src-shared/domain/imported';
import { ok, type Result } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';
import { refuse } from '../failures';
import { withoutTail } from './entry-names';
import { xmlText } from '../xml/xml-bytes';

/** No story and no transcript comes near this; what inflates past it is a bomb. Counted while inflating: declared sizes lie. */
const MOST_INFLATED_BYTES = 64 * 1024 * 1024;
const ENCRYPTED = 1;

const openZip = promisify((bytes: Buffer, done: (error: Error | null, zip?: ZipFile) => void) =>
  fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, done),
);

/** The XML texts of those entries of a zip archive whose names are wanted, by name. */
export async function unzipTexts(
  bytes: Uint8Array,
  fileName: string,
  wanted: RegExp,
): Promise<Result<ReadonlyMap<string, string>, ImportFailure>> {
  const archive = withoutTail(bytes);
  const zip = await openZip(Buffer.from(archive.buffer, archive.byteOffset, archive.length));
  if (!zip) throw new Error('no archive');
  const texts = new Map<string, string>();
  const budget = { bytes: MOST_INFLATED_BYTES };
  for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) {
    if (!wanted.test(entry.fileName)) continue;
    if (entry.generalPurposeBitFlag & ENCRYPTED) {
      return refuse('passwordProtected', say('refusals.locked', { file: fileName }));
    }
    const content = await inflate(zip, entry, budget);
    if (content === null) {
      return refuse(
        'hostile',
        say('refusals.inflates', { file: fileName, most: MOST_INFLATED_BYTES / 1024 / 1024 }),
      );
    }
    texts.set(entry.fileName, xmlText(content));
  }
  return ok(texts);
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => (): void => {
      zip.removeAllListeners();
      act();
    };
    zip.once('entry', (entry: Entry) => settle(() => resolve(entry))());
    zip.once(
      'end',
      settle(() => resolve(null)),
    );
    zip.once('error', (error: Error) => settle(() => reject(error))());
    zip.readEntry();
  });
}

/** The content of one entry, or `null` where it outgrows what is left of the budget. */
async function inflate(zip: ZipFile, entry: Entry, budget: { bytes: number }): Promise<Buffer | null> {
  const stream = await openEntry(zip, entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    budget.bytes -= chunk.length;
    if (budget.bytes < 0) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function openEntry(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}
