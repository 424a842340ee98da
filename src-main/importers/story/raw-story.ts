import type { Block, BlockKind, Mark } from '../../../src-shared/domain/block';
import type { DraftMetadata } from '../../../src-shared/domain/draft';
import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import type {
  ImportedChange,
  ImportedNote,
  ImportedNotice,
  ImportedPage,
  TrackedFacts,
} from '../../../src-shared/domain/imported';

/** Where something ends that begins in one block and ends in a later one: its key, and units into its text. */
export interface EndsIn {
  readonly key: number;
  readonly at: number;
}

/** A note on the words of a block; its range ends with the block where `endsIn` says that it goes on. */
export interface RawNote extends ImportedNote {
  readonly endsIn?: EndsIn;
}

/** A tracked change in a block, see `RawNote`. */
export interface RawChange extends ImportedChange {
  readonly endsIn?: EndsIn;
}

/** A block with what is fastened to it; all ranges are in its own text. */
export interface RawBlock extends Block {
  /** By which the ends of notes and changes find their block; only where there are any. */
  readonly key?: number;
  /** 1 to 6 for a heading whose level the file gives. */
  readonly level?: number;
  readonly notes?: readonly RawNote[];
  readonly changes?: readonly RawChange[];
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
  readonly tracked?: TrackedFacts;
  readonly items: readonly ImportReportItem[];
}

/** A block of plain words, or of words with marks. */
export function block(kind: BlockKind, text: string, marks: readonly Mark[] = []): RawBlock {
  return { kind, text, marks };
}
