import type { OriginalFile } from '../../src-shared/domain/original-file';
import type { CollectedKind, LibraryLayout } from './library-layout';
import { readPlainFile } from './read-plain-file';
import { decodeDocument } from './stored-document';
import { TrashFolder, type Trashed } from './trash';

/** What is known of a removed document without bringing it back. */
export interface DescribedTrash extends Trashed {
  readonly title: string | null;
  readonly original: OriginalFile | null;
  /** The file's own text. */
  readonly text: string;
}

/** The trash of one kind of document. */
export class RemovedDocuments<K extends CollectedKind> extends TrashFolder {
  constructor(
    private readonly kind: K,
    layout: LibraryLayout,
  ) {
    super(layout.documents(kind), layout.trash(kind));
  }

  /** What is in the trash with what is written there; `title` is `null` for a file that can't be opened. */
  async described(): Promise<readonly DescribedTrash[]> {
    return Promise.all(
      (await this.list()).map(async (trashed) => {
        const bytes = await readPlainFile(this.file(trashed)).catch(() => Buffer.alloc(0));
        const decoded = decodeDocument(this.kind, bytes);
        const value = decoded.ok ? decoded.value.value : null;
        const { title = null, original = null } = value ?? {};
        return { ...trashed, title, original, text: bytes.toString('utf8') };
      }),
    );
  }
}
