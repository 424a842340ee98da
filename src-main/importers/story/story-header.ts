import type { DraftMetadata } from '../../../src-shared/domain/draft';
import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import type { RawBlock } from './raw-story';

/** A story's blocks with the lines above its first paragraph taken as what they are. */
export interface StoryHeader {
  readonly blocks: readonly RawBlock[];
  readonly metadata: DraftMetadata;
  readonly items: readonly ImportReportItem[];
}
