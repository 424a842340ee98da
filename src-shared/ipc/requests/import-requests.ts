import * as v from 'valibot';
import * as a from '../argument-schemas';
import { TEXT_ENCODINGS, TRACKED_CHANGES } from '../../domain/import-options';
import { LABEL_FORMS, STAMP_FORMS } from '../../domain/transcript-pattern';
import type { ImportPreview } from '../import-preview';
import type { ImportOutcome, LookedAt, WaitingFile } from '../import-values';
import { nothing, request } from './request';

/** Bytes that a dropped file may have; larger ones go through the dialogue, which reads them in the main process. */
const LARGEST_OFFER = 300 * 1024 * 1024;
const importAs = v.picklist(['draft', 'interview', 'document']);
/** What a person may decide about one import. */
export const importOptions = v.strictObject({
  encoding: v.optional(v.picklist(TEXT_ENCODINGS)),
  trackedChanges: v.optional(v.picklist(TRACKED_CHANGES)),
  bodyRange: v.optional(v.strictObject({ begin: a.offset, end: a.offset })),
  pattern: v.optional(
    v.strictObject({
      labels: v.array(v.picklist(LABEL_FORMS)),
      stamps: v.array(v.picklist(STAMP_FORMS)),
      asLines: v.optional(v.boolean()),
      names: v.optional(v.array(a.line)),
    }),
  ),
  speakers: v.optional(
    v.array(
      v.strictObject({
        label: a.line,
        name: a.line,
        role: v.optional(v.picklist(['interviewer', 'interviewee', 'unknown'])),
      }),
    ),
  ),
});

/** Requests that bring files in. */
export const IMPORT_REQUESTS = {
  /** Asks for files. */
  'import.choose': request<readonly WaitingFile[]>()(v.strictObject({ as: importAs })),
  /** Asks for a folder and lists all files in it, and in the folders in it, that an importer could read. */
  'import.chooseFolder': request<readonly WaitingFile[]>()(nothing),
  /** Hands over the bytes of a file that was dropped on the window. */
  'import.offer': request<WaitingFile>()(
    v.strictObject({
      name: a.line,
      bytes: v.pipe(
        v.instance(Uint8Array),
        v.check((bytes) => bytes.byteLength <= LARGEST_OFFER, 'Too large'),
      ),
    }),
  ),
  /** What the content of a waiting file looks like, and whether it is known. */
  'import.look': request<LookedAt>()(v.strictObject({ token: a.line })),
  /** What an import of a waiting file would bring, with what a person could decide about it. */
  'import.preview': request<ImportPreview>()(
    v.strictObject({ token: a.line, as: importAs, options: v.optional(importOptions) }),
  ),
  /** Imports one waiting file. `again`: even if the very same file is in the library already. */
  'import.run': request<ImportOutcome>()(
    v.strictObject({
      token: a.line,
      as: importAs,
      options: v.optional(importOptions),
      again: v.optional(v.boolean()),
    }),
  ),
  /** Stops reading a waiting file; the request that reads it answers that it was cancelled. */
  'import.stop': request<null>()(v.strictObject({ token: a.line })),
  'import.forget': request<null>()(v.strictObject({ token: a.line })),
} as const;
