import type { OriginalFile } from '../../src-shared/domain/original-file';
import { err, type Result } from '../../src-shared/result';
import { attemptWrite } from './failures/attempt-write';
import { noSuch, taken } from './failures/collection-failures';
import { isThere } from './files/is-there';
import type { CollectedKind, LibraryLayout } from './library/library-layout';
import { readPlainFile } from './files/read-plain-file';
import { decodeDocument } from './stored-document';
import type { StoreContext } from './store-context';
import type { SaveFailure } from './failures/store-failure';
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

  /** Moves what was removed last under this id back to its place, which must be free. */
  async bringBack(
    context: Pick<StoreContext, 'guard' | 'layout'>,
    id: string,
  ): Promise<Result<null, SaveFailure>> {
    const trashed = (await this.list()).find((item) => item.id === id);
    if (!trashed) return err(noSuch(this.kind));
    if (await isThere(context.layout.document(this.kind, id))) return err(taken(this.kind));
    return attemptWrite(context, () => this.putBack(trashed));
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
