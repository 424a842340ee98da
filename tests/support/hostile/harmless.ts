import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportAs } from '../../../src-shared/domain/import-options';
import { looksLike } from '../../../src-main/importers/looks-like';
import { importBytes } from '../../../src-main/importers/read-file';
import type { HostileFile } from './hostile-file';

const KINDS: readonly ImportAs[] = ['draft', 'interview', 'document'];
/** No figure of a bench: a file that takes longer has worn its reader out. */
const SECONDS = 120_000;
const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype).length;

/** Looks at each file and reads it as every kind there is: it is read or refused with a sentence, and does no harm. */
export function describeHarmless(files: readonly HostileFile[]): void {
  describe.each(files.map((file) => [file.what, file] as const))('%s', (_what, hostile) => {
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

  afterAll(() => {
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(PROTOTYPE);
  });
}
