import * as v from 'valibot';
import type { OpenFailure } from '../../src-shared/documents/open-failure';
import { parseJsonBytes } from '../../src-shared/documents/parse-json-bytes';
import { err, ok, type Result } from '../../src-shared/result';
import { say } from '../../src-shared/words/say';
import { isDocumentId } from '../store/document-id';

/** The version of the form in which this Stet writes bundles. */
export const BUNDLE_SCHEMA = 1;

/** Length and SHA-256 of every other file of the bundle. */
export const MANIFEST_NAME = 'manifest.json';
/** The one draft of the bundle, as a library stores it. */
export const DRAFT_NAME = 'draft.json';
/** The draft’s journal, whole: one chain from its first entry. */
export const JOURNAL_NAME = 'journal.jsonl';

/** What a file of a bundle is, by its name. Nothing is ever written to disk under a name that a bundle gives. */
export type BundlePart =
  | { readonly kind: 'draft' | 'journal' }
  | { readonly kind: 'interview' | 'document'; readonly id: string }
  | { readonly kind: 'original'; readonly sha256: string; readonly extension: string };

/** `null` for a name that no bundle of ours has: a path, another folder, another ending. */
export function partOf(name: string): BundlePart | null {
  if (name === DRAFT_NAME) return { kind: 'draft' };
  if (name === JOURNAL_NAME) return { kind: 'journal' };
  const source = /^(interview|document)s\/([a-z0-9-]+)\.json$/.exec(name);
  if (source) {
    const [, kind, id = ''] = source;
    return isDocumentId(id) ? { kind: kind as 'interview' | 'document', id } : null;
  }
  const original = /^originals\/([0-9a-f]{64})\.([a-z0-9]{1,16})$/.exec(name);
  if (!original) return null;
  const [, sha256 = '', extension = ''] = original;
  return { kind: 'original', sha256, extension };
}

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'Not a SHA-256'));
const words = v.pipe(v.string(), v.maxLength(2_000));

const manifestShape = v.strictObject({
  stet: v.literal('bundle'),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  madeBy: words,
  library: v.strictObject({ id: words, name: words }),
  draftId: v.pipe(v.string(), v.check(isDocumentId, 'Not an id')),
  title: words,
  /** Hash of the last entry of the draft's journal. */
  journalHead: sha256,
  /** What the draft rests on and the bundle lacks, one line each, for a person. */
  without: v.pipe(v.array(words), v.maxLength(10_000)),
  /** Every file of the bundle but this one. */
  files: v.pipe(
    v.array(v.strictObject({ name: words, bytes: v.pipe(v.number(), v.integer(), v.minValue(0)), sha256 })),
    v.maxLength(10_000),
  ),
});

/** The first thing in a bundle: whose it is, and the hash of everything else in it. */
export type BundleManifest = v.InferOutput<typeof manifestShape>;

/** Reads a manifest strictly: a newer form is told from a damaged one. */
export function readManifest(bytes: Uint8Array): Result<BundleManifest, OpenFailure> {
  const parsed = parseJsonBytes(bytes, (raw) =>
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw),
  );
  if (!parsed.ok) return parsed;
  const schema = (parsed.value as { readonly schema?: unknown } | null)?.schema;
  if (typeof schema === 'number' && schema > BUNDLE_SCHEMA) {
    const versions = { found: schema, ours: BUNDLE_SCHEMA };
    return err({ kind: 'newer', ...say('opening.newerBundle', versions), ...versions });
  }
  const checked = v.safeParse(manifestShape, parsed.value);
  if (checked.success) return ok(checked.output);
  const path = v.getDotPath(checked.issues[0]) ?? '';
  return err({ kind: 'invalid', ...say('opening.badManifest', { path }), path });
}
