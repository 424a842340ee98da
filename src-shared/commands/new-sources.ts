import type { ImportedDocument, ImportedInterview } from '../domain/imported';
import type { Instant } from '../domain/instant';
import type { Interview } from '../domain/interview';
import type { OriginalFile } from '../domain/original-file';
import type { SourceDocument } from '../domain/source-document';
import { ON_THE_RECORD } from '../domain/terms';

/** What a source has that is not in its file. */
export interface NewSource {
  readonly id: string;
  /** The file as it was imported; `null` where none is kept. */
  readonly original: OriginalFile | null;
  readonly now: Instant;
}

/** Makes an interview of what an importer read: on the record until a person says otherwise. */
export function newInterview(imported: ImportedInterview, { id, original, now }: NewSource): Interview {
  return {
    id,
    title: imported.title,
    recordedOn: imported.recordedOn,
    language: imported.language,
    speakers: imported.speakers,
    segments: imported.segments,
    terms: ON_THE_RECORD,
    passageTerms: [],
    transcript: imported.transcript,
    note: '',
    tags: [],
    original,
    report: imported.report,
    revision: 1,
    createdAt: now,
    updatedAt: now,
  };
}

/** Makes a document of what an importer read: on the record until a person says otherwise. */
export function newDocument(imported: ImportedDocument, { id, original, now }: NewSource): SourceDocument {
  return {
    id,
    title: imported.title,
    kind: imported.documentKind,
    author: imported.author,
    datedOn: imported.datedOn,
    blocks: imported.blocks,
    ...(imported.pages && { pages: imported.pages }),
    ...(imported.image && { image: imported.image }),
    terms: ON_THE_RECORD,
    note: '',
    tags: [],
    original,
    report: imported.report,
    createdAt: now,
    updatedAt: now,
  };
}
