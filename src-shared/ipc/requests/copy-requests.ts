import * as v from 'valibot';
import * as a from '../argument-schemas';
import { EXPORT_FORMATS } from '../../domain/export-record';
import type { Blocker } from '../../gate/blocker';
import type { BatchOutcome, CopyCheck, ExportPreview } from '../export-values';
import { nothing, request } from './request';

const choices = v.strictObject({
  confidential: v.boolean(),
  notes: v.boolean(),
  people: v.boolean(),
  showSources: v.boolean(),
});
/** Where a format comes as several kinds of file; the first is meant where none is named. */
const extension = v.optional(v.picklist(['html', 'docx', 'csv', 'pdf']));
const exportRequest = v.strictObject({
  draftId: a.id,
  format: v.picklist(EXPORT_FORMATS),
  extension,
  choices,
});

/** Requests about what stands before a copy, and copies themselves. */
export const COPY_REQUESTS = {
  /** What stands between this draft and "verified". */
  'gate.blockers': request<readonly Blocker[]>()(v.strictObject({ draftId: a.id })),
  'export.preview': request<ExportPreview>()(exportRequest),
  /** Asks where to, and writes the file whole or not at all. `null`: the person thought better of it. */
  'export.write': request<{ readonly fileName: string } | null>()(exportRequest),
  /** Puts the story on the clipboard as text and as HTML, for a CMS, and records that it left. */
  'export.copy': request<{ readonly verified: boolean }>()(v.strictObject({ draftId: a.id, choices })),
  /** Asks for a folder and writes one file a draft into it. `null`: the person thought better of it. */
  'export.batch': request<BatchOutcome | null>()(
    v.strictObject({ draftIds: v.array(a.id), format: v.picklist(EXPORT_FORMATS), extension, choices }),
  ),
  /** Stops the batch after the file that is being written. */
  'export.cancelBatch': request<null>()(nothing),
  /** Asks for a file, and says whether that copy is what was signed. `null`: the person thought better of it. */
  'proof.verify': request<CopyCheck | null>()(nothing),
} as const;
