import type { Block, BlockKind, Mark } from '../../../src-shared/domain/block';
import type { DraftMetadata } from '../../../src-shared/domain/draft';
import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import type {
  ImportedChange,
  ImportedNote,
  ImportedNotice,
  ImportedPage,
} from '../../../src-shared/domain/imported';

/** A block with what is fastened to it; all ranges are in its own text. */
export interface RawBlock extends Block {
  /** 1 to 6 for a heading whose level the file gives. */
  readonly level?: number;
  readonly notes?: readonly ImportedNote[];
  readonly changes?: readonly ImportedChange[];
}

/** What a format's reader hands to `finishDraft`, the same for every format. */
export interface RawStory {
  /** The format's name for the report, for instance `Markdown`. */
  readonly format: string;
  readonly encoding?: string;
  /** What the file gives as its title, apart from the blocks. */
  readonly title?: string;
  readonly metadata: DraftMetadata;
  readonly blocks: readonly RawBlock[];
  /** Notices that the format marks as such; those that stand as lines are found by `finishDraft`. */
  readonly notices?: readonly ImportedNotice[];
  readonly page?: ImportedPage;
  readonly items: readonly ImportReportItem[];
}

/** A block of plain words, or of words with marks. */
export function block(kind: BlockKind, text: string, marks: readonly Mark[] = []): RawBlock {
  return { kind, text, marks };
}
