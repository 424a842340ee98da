import { unzipSync, zipSync, type Zippable } from 'fflate';
import { createHash } from 'node:crypto';
import type { LibrarySession } from '../../src-main/services/session/library-session';
import { valueOf } from '../main/store/support/a-library';
import { fillLibrary } from './fill-library';

/** The bundle of the filled library's only draft. */
export async function aBundle(session: LibrarySession): Promise<Uint8Array> {
  await fillLibrary(session);
  const [row] = session.store.drafts.list();
  return valueOf(await session.bundles.prepare(row!.id, { confidential: true })).bytes;
}

/** The files of a bundle, to change and to put together again. */
export type BundleFiles = Record<string, Uint8Array>;

export function filesOf(bundle: Uint8Array): BundleFiles {
  return unzipSync(bundle);
}

export function bundleOf(files: Zippable): Uint8Array {
  return zipSync(files);
}

interface Manifest {
  files: { name: string; bytes: number; sha256: string }[];
  [field: string]: unknown;
}

/** Changes the manifest alone. */
export function withManifest(files: BundleFiles, change: (manifest: Manifest) => void): BundleFiles {
  const manifest = JSON.parse(Buffer.from(files['manifest.json']!).toString()) as Manifest;
  change(manifest);
  return { ...files, 'manifest.json': Buffer.from(JSON.stringify(manifest)) };
}

/** Changes a file and has the manifest say so, as somebody would who knows the form. */
export function forged(files: BundleFiles, name: string, bytes: Uint8Array, newName = name): BundleFiles {
  const { [name]: _old, ...rest } = files;
  return withManifest({ ...rest, [newName]: bytes }, (manifest) => {
    manifest.files = [
      ...manifest.files.filter((file) => file.name !== name),
      { name: newName, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
    ];
  });
}

/** A document of a bundle with another value in it, and a hash of its own that fits. */
export function withValue(
  files: BundleFiles,
  name: string,
  change: (value: Record<string, unknown>) => void,
): BundleFiles {
  const envelope = JSON.parse(Buffer.from(files[name]!).toString()) as { value: Record<string, unknown> };
  change(envelope.value);
  return forged(files, name, Buffer.from(JSON.stringify(envelope)));
}
