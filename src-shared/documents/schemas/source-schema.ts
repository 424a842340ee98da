import * as v from 'valibot';
import type { Segment, WordTime } from '../../domain/interview';
import { DOCUMENT_KINDS } from '../../domain/source-document';
import { TERMS_KINDS } from '../../domain/terms';
import { interviewPassage } from './evidence-schema';
import { importReport, originalFile } from './origin';
import {
  calendarDate,
  count,
  deed,
  id,
  instant,
  isCount,
  isSeconds,
  positive,
  seconds,
  sha256,
} from './scalars';
import { block, textRange } from './story-text';

const terms = v.object({
  kind: v.picklist(TERMS_KINDS),
  until: v.optional(instant),
  note: v.optional(v.string()),
});

/** Checked by hand: an interview has tens of thousands of them, and a schema takes each apart and copies it. */
const wordTimes = v.custom<readonly WordTime[]>(
  (words) => Array.isArray(words) && words.every(isWordTime),
  'Not a list of word times',
);

const segment = v.object({
  id,
  speakerId: v.nullable(id),
  text: v.string(),
  start: v.optional(seconds),
  end: v.optional(seconds),
  words: v.optional(wordTimes),
  notSpoken: v.optional(v.array(textRange)),
}) satisfies v.GenericSchema<unknown, Segment>;

export const interview = v.object({
  id,
  title: v.string(),
  recordedOn: v.optional(calendarDate),
  place: v.optional(v.string()),
  language: v.optional(v.string()),
  speakers: v.array(
    v.object({
      id,
      name: v.string(),
      role: v.picklist(['interviewer', 'interviewee', 'unknown']),
      alsoKnownAs: v.array(v.string()),
    }),
  ),
  segments: v.array(segment),
  terms,
  passageTerms: v.array(
    v.object({ id, passage: interviewPassage, terms, set: deed, lost: v.optional(v.boolean()) }),
  ),
  transcript: v.picklist(['reviewed', 'unreviewed', 'machine']),
  media: v.optional(v.object({ path: v.string(), sha256, bytes: count, mimeType: v.string() })),
  note: v.string(),
  tags: v.array(v.string()),
  original: v.nullable(originalFile),
  report: importReport,
  revision: count,
  createdAt: instant,
  updatedAt: instant,
});

export const sourceDocument = v.object({
  id,
  title: v.string(),
  kind: v.picklist(DOCUMENT_KINDS),
  author: v.optional(v.string()),
  datedOn: v.optional(calendarDate),
  blocks: v.array(block),
  pages: v.optional(v.array(positive)),
  image: v.optional(
    v.object({
      mimeType: v.picklist(['image/png', 'image/jpeg', 'image/webp', 'image/gif']),
      width: count,
      height: count,
    }),
  ),
  terms,
  note: v.string(),
  tags: v.array(v.string()),
  original: v.nullable(originalFile),
  report: importReport,
  createdAt: instant,
  updatedAt: instant,
});

function isWordTime(word: unknown): boolean {
  if (!Array.isArray(word) || word.length !== 4) return false;
  const [start, end, from, to] = word as unknown[];
  return (
    [start, end].every((at) => typeof at === 'number' && isCount(at)) &&
    [from, to].every((time) => typeof time === 'number' && isSeconds(time))
  );
}
