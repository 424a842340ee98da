import { zipSync, type Zippable, type ZippableFile } from 'fflate';
import { sha256Of } from '../store/files/durable-file';
import { encodeDocument } from '../store/stored-document';
import type { BundleContents } from './bundle-contents';
import {
  BUNDLE_SCHEMA,
  DRAFT_NAME,
  JOURNAL_NAME,
  MANIFEST_NAME,
  type BundleManifest,
} from './bundle-manifest';

/** Zip knows no time before 1980 and no zone: every entry has the same, and the same bundle the same bytes. */
const ENTRY_TIME = new Date(1980, 0, 2);

/** What the maker of a bundle says about it. */
export type BundleAbout = Omit<BundleManifest, 'stet' | 'schema' | 'files' | 'draftId' | 'title'>;

/** The bytes of a `.stet` file, with the manifest in it. */
export function writeBundle(
  about: BundleAbout,
  contents: Omit<BundleContents, 'manifest'>,
): { readonly bytes: Uint8Array; readonly manifest: BundleManifest } {
  const files = filesOf(contents);
  const manifest: BundleManifest = {
    stet: 'bundle',
    schema: BUNDLE_SCHEMA,
    ...about,
    draftId: contents.draft.id,
    title: contents.draft.title,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: sha256Of(bytes) })),
  };
  const first = { name: MANIFEST_NAME, bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) };
  const zipped: Zippable = Object.fromEntries(
    [first, ...files].map(({ name, bytes }): [string, ZippableFile] => [
      name,
      // an imported file is packed already more often than not
      [bytes, { mtime: ENTRY_TIME, level: name.startsWith('originals/') ? 1 : 6 }],
    ]),
  );
  return { bytes: zipSync(zipped), manifest };
}

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function filesOf({
  draft,
  journal,
  interviews,
  documents,
  originals,
}: Omit<BundleContents, 'manifest'>): NamedBytes[] {
  return [
    { name: DRAFT_NAME, bytes: encodeDocument('draft', { value: draft }) },
    { name: JOURNAL_NAME, bytes: journal },
    ...interviews.map((value) => ({
      name: `interviews/${value.id}.json`,
      bytes: encodeDocument('interview', { value }),
    })),
    ...documents.map((value) => ({
      name: `documents/${value.id}.json`,
      bytes: encodeDocument('document', { value }),
    })),
    ...originals.map(({ sha256, extension, bytes }) => ({ name: `originals/${sha256}.${extension}`, bytes })),
  ];
}
