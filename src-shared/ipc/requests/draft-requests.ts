import * as v from 'valibot';
import * as a from '../argument-schemas';
import type { JournalEntry } from '../../domain/journal-entry';
import { draftCommand } from '../command-schemas';
import type { DraftView, TypedAnswer } from '../window-values';
import type { VersionPreview } from '../import-values';
import { byId, request } from './request';

/** Requests about one draft and its versions. */
export const DRAFT_REQUESTS = {
  'draft.open': request<DraftView>()(byId),
  /** Carries out one command; the answer is what every window that shows the draft sees. */
  'draft.do': request<DraftView>()(
    // `joins`: one key made the claim of the deed before and asked for this one, and one undo takes back both
    v.strictObject({ id: a.id, command: draftCommand, joins: v.optional(v.boolean()) }),
  ),
  /** Takes in what was typed in this window; refused as `moved` where the draft is not the one typed on any more. */
  'draft.type': request<TypedAnswer>()(
    v.strictObject({
      id: a.id,
      revision: a.offset,
      from: a.offset,
      removed: a.offset,
      blocks: v.array(a.block),
      splices: v.array(v.strictObject({ start: a.offset, removed: a.offset, inserted: a.offset })),
      continues: v.boolean(),
    }),
  ),
  'draft.undo': request<DraftView>()(byId),
  'draft.redo': request<DraftView>()(byId),
  /** Signs the current text; the journal's head is taken by the main process. */
  'draft.sign': request<DraftView>()(v.strictObject({ id: a.id, role: a.signOffRole, note: a.text })),
  /** Reads a waiting file as a new version and says what it would do to every mark; the file goes on waiting. */
  'version.preview': request<VersionPreview>()(v.strictObject({ id: a.id, token: a.line })),
  /** Makes a waiting file the current text of a draft. */
  'version.bringIn': request<DraftView>()(
    v.strictObject({
      id: a.id,
      token: a.line,
      name: a.line,
      choices: v.array(v.strictObject({ annotationId: a.id, range: v.nullable(a.range) })),
    }),
  ),
  'draft.journal': request<readonly JournalEntry[]>()(byId),
  'draft.remove': request<null>()(byId),
  /** Takes a removed draft back out of the trash. */
  'draft.restore': request<null>()(byId),
} as const;
