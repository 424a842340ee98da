import type { Draft } from '../../../src-shared/domain/draft';
import type { Instant } from '../../../src-shared/domain/instant';
import type { Interview } from '../../../src-shared/domain/interview';
import type { OriginalFile } from '../../../src-shared/domain/original-file';
import type { SourceDocument } from '../../../src-shared/domain/source-document';
import { strictest } from '../../../src-shared/domain/terms-in-force';
import type { BundledOriginal } from '../../bundles/bundle-contents';
import type { LibraryStore } from '../../store/library-store';

/** The sources that a draft's claims rest on, and what of them can't be had. */
export interface BundleSources {
  readonly interviews: readonly Interview[];
  readonly documents: readonly SourceDocument[];
  readonly originals: readonly BundledOriginal[];
  readonly without: readonly string[];
}

/** Reads every source that a draft rests on, with the imported files of all; what can't be read is named. */
export async function gatherSources(store: LibraryStore, draft: Draft): Promise<BundleSources> {
  const without: string[] = [];
  const passages = draft.claims.flatMap(({ evidence }) => evidence.map(({ passage }) => passage));
  const interviews: Interview[] = [];
  const documents: SourceDocument[] = [];
  for (const id of new Set(passages.flatMap((one) => (one.kind === 'interview' ? [one.interviewId] : [])))) {
    const found = await store.interviews.get(id);
    if (found.ok) interviews.push(withoutMedia(found.value));
    else without.push(`an interview that a claim rests on: ${found.error.message}`);
  }
  for (const id of new Set(passages.flatMap((one) => (one.kind === 'document' ? [one.documentId] : [])))) {
    const found = await store.documents.get(id);
    if (found.ok) documents.push(found.value);
    else without.push(`a document that a claim rests on: ${found.error.message}`);
  }
  const originals = await readOriginals(store, [draft, ...interviews, ...documents], without);
  return { interviews, documents, originals, without };
}

async function readOriginals(
  store: LibraryStore,
  owners: readonly { readonly original: OriginalFile | null }[],
  without: string[],
): Promise<BundledOriginal[]> {
  const wanted = new Map(owners.flatMap(({ original }) => (original ? [[original.sha256, original]] : [])));
  const found: BundledOriginal[] = [];
  for (const original of wanted.values()) {
    const read = await store.originals.read(original);
    if (read.ok) found.push({ sha256: original.sha256, extension: original.extension, bytes: read.value });
    else without.push(read.error.message);
  }
  return found;
}

/** Titles of sources of which not every word is on the record at a moment. */
export function notOnTheRecord(
  { interviews, documents }: Pick<BundleSources, 'interviews' | 'documents'>,
  now: Instant,
): string[] {
  const isReserved = (terms: Parameters<typeof strictest>[0]): boolean =>
    strictest(terms, now).kind !== 'onTheRecord';
  return [
    ...interviews.filter(({ terms, passageTerms }) =>
      isReserved([terms, ...passageTerms.map((one) => one.terms)]),
    ),
    ...documents.filter(({ terms }) => isReserved([terms])),
  ].map(({ title }) => title);
}

/** An interview as it may travel: where a recording lies is the business of this machine. */
export function withoutMedia({ media: _media, ...interview }: Interview): Interview {
  return interview;
}
