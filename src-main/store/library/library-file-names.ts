import { isDocumentId } from '../document-id';
import { isTemporary } from '../files/durable-file';

/** What a name in one of the library's folders stands for. */
export type FileNameKind =
  /** A document, a journal: what the folder is for. */
  | { readonly kind: 'own'; readonly id: string }
  /** The rest of a write that a crash cut short. */
  | { readonly kind: 'temporary' }
  /** Bytes that Stet kept aside itself: a damaged file, a torn end of a journal. */
  | { readonly kind: 'aside'; readonly id: string }
  /** A second copy of a file, made by a sync program or a file manager. */
  | { readonly kind: 'conflictCopy'; readonly id: string }
  | { readonly kind: 'stray' };

/** Names that Stet gives to what it keeps aside. */
const ASIDE = /\.(?:damaged|torn|removed)-\d{8}T\d{9}Z$/;

/**
 * Reads a file's name. Sync programs name a second copy after the first and add something of their own:
 * `x (Ines's conflicted copy 2024-05-14).json` (Dropbox), `x-DESKTOP-4F2K.json` (OneDrive), `x (1).json` (Google
 * Drive), `x.sync-conflict-20240514-093000-ABCDEF7.json` (Syncthing), `x_conflict-20240514-093000.json` (Nextcloud),
 * `x 2.json` (iCloud). No list of theirs is ever whole, so a name counts as a copy whenever it begins with an id
 * and goes on with what no id has.
 *
 * @param extension with its dot
 */
export function readFileName(name: string, extension: string): FileNameKind {
  if (isTemporary(name) || /\.probe$/.test(name)) return { kind: 'temporary' };
  const aside = ASIDE.exec(name);
  const plain = aside ? name.slice(0, aside.index) : name;
  if (!plain.endsWith(extension)) return copyOf(plain) ?? { kind: 'stray' };
  const id = plain.slice(0, -extension.length);
  if (!isDocumentId(id)) return copyOf(id) ?? { kind: 'stray' };
  return { kind: aside ? 'aside' : 'own', id };
}

function copyOf(stem: string): FileNameKind | null {
  const begin = /^[a-z0-9-]+/.exec(stem)?.[0].replace(/-+$/, '') ?? '';
  return begin.length < stem.length && isDocumentId(begin) ? { kind: 'conflictCopy', id: begin } : null;
}
