import * as v from 'valibot';
import * as a from '../argument-schemas';
import type { Interview } from '../../domain/interview';
import type { SourceDocument } from '../../domain/source-document';
import { interviewCommand } from '../command-schemas';
import type { ReplacementPreview } from '../replacement-preview';
import type { PlayableMedia, RestingClaim } from '../window-values';
import { byId, request } from './request';
import { importOptions } from './import-requests';

/** Requests about interviews and documents. */
export const SOURCE_REQUESTS = {
  'interview.open': request<Interview>()(byId),
  'interview.do': request<Interview>()(v.strictObject({ id: a.id, command: interviewCommand })),
  /** Takes back what was last done to an interview since the library was opened. */
  'interview.undo': request<Interview>()(byId),
  /** Asks for a recording and attaches it; it stays where it is. `null`: the person thought better of it. */
  'interview.attachMedia': request<Interview | null>()(byId),
  'interview.detachMedia': request<Interview>()(byId),
  /** The recording of an interview; `null` where none is attached. */
  'interview.media': request<PlayableMedia | null>()(byId),
  /** What would become of everything that rests on an interview if a waiting file were its transcript. */
  'interview.previewReplacement': request<ReplacementPreview>()(
    v.strictObject({ id: a.id, token: a.line, options: v.optional(importOptions) }),
  ),
  /** Puts the transcript of a waiting file in the place of the interview's own. */
  'interview.replaceTranscript': request<Interview>()(
    v.strictObject({ id: a.id, token: a.line, options: v.optional(importOptions) }),
  ),
  'interview.remove': request<null>()(byId),
  'interview.restore': request<null>()(byId),
  'document.open': request<SourceDocument>()(byId),
  /** Writes down what a picture shows; paragraphs are parted by blank lines. */
  'document.describe': request<SourceDocument>()(v.strictObject({ id: a.id, description: a.text })),
  /** The bytes of a picture as they were imported, to be shown. */
  'document.picture': request<Uint8Array>()(byId),
  'document.remove': request<null>()(byId),
  'document.restore': request<null>()(byId),
  /** The claims of all drafts that rest on a source. */
  'source.rests': request<readonly RestingClaim[]>()(byId),
} as const;
