import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LARGEST_FILE_BYTES, type ImportAs } from '../../../src-shared/domain/import-options';
import { looksLike } from '../../../src-main/importers/looks-like';
import { importBytes } from '../../../src-main/importers/read-file';
import { HOSTILE_FILES } from '../../support/hostile-files';

const KINDS: readonly ImportAs[] = ['draft', 'interview', 'document'];
/** No figure of a bench: a file that takes longer has worn its reader out. */
const SECONDS = 120_000;
const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype).length;

describe.each(HOSTILE_FILES.map((file) => [file.what, file] as const))('%s', (_what, hostile) => {
  const { name, expect: expected } = hostile;
  let bytes: Uint8Array = new Uint8Array();
  beforeAll(() => {
    bytes = hostile.bytes();
  });

  it(
    'is looked at without harm',
    async () => expect(KINDS).toContain(await looksLike({ name, bytes })),
    SECONDS,
  );

  it.each(KINDS)(
    'is read or refused with a sentence as %s, and does no harm',
    async (as) => {
      const read = await importBytes({ name, bytes, as });
      const mustRefuse =
        expected === 'refused' ||
        (expected === 'refusedAsStory' && as !== 'interview') ||
        (expected === 'refusedAsInterview' && as === 'interview');
      if (mustRefuse) expect(read.ok).toBe(false);
      if (!read.ok) {
        expect(read.error.message).toMatch(/^[\p{Lu}“].*Nothing of it was imported\.$/su);
        expect(read.error.message.length).toBeLessThan(500);
      }
    },
    SECONDS,
  );
});

describe('a file of more than 200 MB', () => {
  it('is refused before it is looked at', async () => {
    const bytes = new Uint8Array(LARGEST_FILE_BYTES + 1);
    const read = await importBytes({ name: 'archive.txt', bytes, as: 'draft' });
    expect(read.ok || read.error.kind).toBe('tooLarge');
  });
});

afterAll(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(PROTOTYPE);
});
