import { describe, expect, it } from 'vitest';
import { LARGEST_FILE_BYTES } from '../../../../src-shared/domain/import-options';
import { importBytes } from '../../../../src-main/importers/read-file';
import { HOSTILE_ARCHIVES } from '../../../support/hostile/archives';
import { describeHarmless } from '../../../support/hostile/harmless';
import { HOSTILE_MARKUP } from '../../../support/hostile/markup';
import { HOSTILE_PAGES } from '../../../support/hostile/pages';
import { HOSTILE_TRANSCRIPTS } from '../../../support/hostile/transcripts';

describeHarmless([...HOSTILE_ARCHIVES, ...HOSTILE_PAGES, ...HOSTILE_MARKUP, ...HOSTILE_TRANSCRIPTS]);

describe('a file of more than 200 MB', () => {
  it('is refused before it is looked at', async () => {
    const bytes = new Uint8Array(LARGEST_FILE_BYTES + 1);
    const read = await importBytes({ name: 'archive.txt', bytes, as: 'draft' });
    expect(read.ok || read.error.kind).toBe('tooLarge');
  });
});
