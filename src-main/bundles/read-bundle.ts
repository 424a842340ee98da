import type { Draft } from '../../src-shared/domain/draft';
import type { ImportFailure } from '../../src-shared/domain/imported';
import type { Interview } from '../../src-shared/domain/interview';
import type { SourceDocument } from '../../src-shared/domain/source-document';
import { NO_PREVIOUS, type JournalEntry } from '../../src-shared/domain/journal-entry';
import { ok, type Result } from '../../src-shared/result';
import { say, type SaidSentence } from '../../src-shared/words/say';
import { sentenceOf } from '../../src-shared/domain/sentence';
import { refuse } from '../importers/failures';
import { sha256Of } from '../store/files/durable-file';
import { readJournal } from '../store/journal/journal-reading';
import { decodeDocument } from '../store/stored-document';
import { bundleEntries, MOST_BUNDLE_BYTES } from './bundle-entries';
import type { BundleContents, BundledOriginal } from './bundle-contents';
import { MANIFEST_NAME, partOf, readManifest, type BundleManifest, type BundlePart } from './bundle-manifest';
import { draftProblem, recordProblem } from './draft-problem';

/** What is wrong with a bundle, as the end of a sentence that begins with its name. */
class BundleProblem extends Error {
  constructor(
    readonly kind: ImportFailure['kind'],
    readonly clause: SaidSentence,
  ) {
    super(clause.message);
  }
}

/**
 * Reads a `.stet` file whole and checks all of it: every file is one that the manifest names, with its length and its
 * hash; every document opens like one of a library; the journal is an unbroken chain with the head that the manifest
 * names; the kept versions have their hashes. Never throws for what is wrong with a bundle.
 *
 * @param fileName without its folder, for sentences
 * @param mostBytes what all files in it may come to
 */
export async function readBundle(
  bytes: Uint8Array,
  fileName: string,
  mostBytes = MOST_BUNDLE_BYTES,
): Promise<Result<BundleContents, ImportFailure>> {
  try {
    const entries = await bundleEntries(bytes, fileName, mostBytes);
    if (!entries.ok) return entries;
    return ok(contentsOf(entries.value));
  } catch (error) {
    if (error instanceof BundleProblem) {
      return refuse(error.kind, say('bundleFiles.problem', { file: fileName, what: error.clause }));
    }
    return refuse('damaged', say('bundleFiles.noBundle', { file: fileName }));
  }
}

function contentsOf(entries: ReadonlyMap<string, Buffer>): BundleContents {
  const manifest = manifestOf(entries);
  const parts = [...entries]
    .filter(([name]) => name !== MANIFEST_NAME)
    .map(([name, bytes]) => partNamed(name, bytes));
  const draft = open('draft', one(parts, 'draft').bytes, manifest.draftId);
  const journal = one(parts, 'journal').bytes;
  checkDraft(draft, checkedJournal(journal, manifest));
  return {
    manifest,
    draft,
    journal,
    interviews: parts.flatMap(({ part, bytes }) =>
      part.kind === 'interview' ? [interviewOf(bytes, part.id)] : [],
    ),
    documents: parts.flatMap(({ part, bytes }) =>
      part.kind === 'document' ? [open('document', bytes, part.id)] : [],
    ),
    originals: parts.flatMap(({ part, bytes }) =>
      part.kind === 'original' ? [originalOf(part, bytes)] : [],
    ),
  };
}

/** The manifest, once it is known that it and the files are of one mind. */
function manifestOf(entries: ReadonlyMap<string, Buffer>): BundleManifest {
  const bytes = entries.get(MANIFEST_NAME);
  if (!bytes) throw new BundleProblem('damaged', say('bundleClauses.noManifest'));
  const read = readManifest(bytes);
  if (!read.ok) {
    const kind = read.error.kind === 'newer' ? 'unreadable' : 'damaged';
    throw new BundleProblem(kind, say('bundleClauses.badManifest', { why: sentenceOf(read.error) }));
  }
  const manifest = read.value;
  const named = new Map(manifest.files.map((file) => [file.name, file]));
  if (named.size !== manifest.files.length) {
    throw new BundleProblem('hostile', say('bundleClauses.namedTwice'));
  }
  for (const name of entries.keys()) {
    if (name !== MANIFEST_NAME && !named.has(name)) {
      throw new BundleProblem('hostile', say('bundleClauses.unnamed', { name: name.slice(0, 80) }));
    }
  }
  for (const { name, bytes: length, sha256 } of manifest.files) {
    const found = entries.get(name);
    if (!found) {
      throw new BundleProblem('damaged', say('bundleClauses.lacksFile', { name: name.slice(0, 80) }));
    }
    if (found.length !== length || sha256Of(found) !== sha256) {
      throw new BundleProblem('damaged', say('bundleClauses.changedFile', { name: name.slice(0, 80) }));
    }
  }
  return manifest;
}

interface NamedPart {
  readonly part: BundlePart;
  readonly bytes: Buffer;
}

function partNamed(name: string, bytes: Buffer): NamedPart {
  const part = partOf(name);
  if (!part) {
    throw new BundleProblem('hostile', say('bundleClauses.strangeFile', { name: name.slice(0, 80) }));
  }
  return { part, bytes };
}

function one(parts: readonly NamedPart[], kind: 'draft' | 'journal'): NamedPart {
  const found = parts.find(({ part }) => part.kind === kind);
  if (!found) throw new BundleProblem('damaged', say('bundleClauses.lacksPart', { part: kind }));
  return found;
}

function open<K extends 'draft' | 'interview' | 'document'>(
  kind: K,
  bytes: Buffer,
  id: string,
): K extends 'draft' ? Draft : K extends 'interview' ? Interview : SourceDocument;
function open(kind: 'draft' | 'interview' | 'document', bytes: Buffer, id: string): unknown {
  const decoded = decodeDocument(kind, bytes);
  if (!decoded.ok) {
    const failure = decoded.error.kind === 'newer' ? 'unreadable' : 'damaged';
    throw new BundleProblem(
      failure,
      say('bundleClauses.badDocument', { kind, why: sentenceOf(decoded.error) }),
    );
  }
  if (decoded.value.value.id !== id) {
    throw new BundleProblem('hostile', say('bundleClauses.otherId', { kind }));
  }
  return decoded.value.value;
}

/** A recording is a path on the machine of whoever made the bundle: it means another file here, or a server elsewhere. */
function interviewOf(bytes: Buffer, id: string): Interview {
  const { media: _media, ...interview } = open('interview', bytes, id);
  return interview;
}

function originalOf(part: Extract<BundlePart, { kind: 'original' }>, bytes: Buffer): BundledOriginal {
  if (sha256Of(bytes) !== part.sha256) {
    throw new BundleProblem('damaged', say('bundleClauses.badOriginal'));
  }
  return { sha256: part.sha256, extension: part.extension, bytes };
}

function checkedJournal(bytes: Buffer, { journalHead }: BundleManifest): readonly JournalEntry[] {
  const { entries, problem } = readJournal(bytes);
  if (problem) {
    throw new BundleProblem('damaged', say('bundleClauses.badJournal', { why: sentenceOf(problem) }));
  }
  if ((entries.at(-1)?.hash ?? NO_PREVIOUS) !== journalHead) {
    throw new BundleProblem('damaged', say('bundleClauses.otherHead'));
  }
  return entries;
}

function checkDraft(draft: Draft, entries: readonly JournalEntry[]): void {
  const problem = draftProblem(draft) ?? recordProblem(draft, entries);
  if (problem) throw new BundleProblem('damaged', problem);
}
