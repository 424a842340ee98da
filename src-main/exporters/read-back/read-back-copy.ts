import type { Block } from '../../../src-shared/domain/block';
import type { DraftMetadata } from '../../../src-shared/domain/draft';
import type { Proof } from '../export-input';

/** What one of our exported files says about itself, and the text that it carries now. */
export interface ReadBackCopy {
  readonly format: 'html' | 'md' | 'txt' | 'docx' | 'ninjs' | 'csv' | 'pdf';
  readonly proof: Proof;
  readonly metadata: DraftMetadata;
  /** The story's blocks in order, notices among them; `null` for a report, which is no copy of the story. */
  readonly blocks: readonly Block[] | null;
  /**
   * True where nothing stands in the file that such a copy does not have: no tracked change, comment, table,
   * picture or word outside of the story. A file that somebody worked on is to be read by an importer.
   */
  readonly isWhole: boolean;
}

/** Makes a proof of the named values in a file; `null` where one is missing, so that the file is none of ours. */
export function proofOf(value: (name: keyof Proof) => string | null | undefined): Proof | null {
  const [exportId, versionSha256, journalHead] = [
    value('exportId'),
    value('versionSha256'),
    value('journalHead'),
  ];
  if (!exportId || !versionSha256 || !journalHead) return null;
  return {
    exportId,
    versionSha256,
    journalHead,
    versionNumber: Number(value('versionNumber') ?? 0) || 0,
    exportedAt: value('exportedAt') ?? '',
    verified: value('verified') === 'true',
  };
}
