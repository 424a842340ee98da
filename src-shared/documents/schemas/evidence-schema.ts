import * as v from 'valibot';
import { VERDICTS, WARNING_KINDS } from '../../domain/quote-check';
import { count, deed, id, instant, seconds, sha256 } from './scalars';

const words = { exact: v.string(), prefix: v.string(), suffix: v.string() };

const passagePoint = v.object({ segmentId: id, offset: count });

export const interviewPassage = v.object({
  kind: v.literal('interview'),
  interviewId: id,
  from: passagePoint,
  to: passagePoint,
  ...words,
  startTime: v.optional(seconds),
  endTime: v.optional(seconds),
});

const documentPassage = v.object({
  kind: v.literal('document'),
  documentId: id,
  start: count,
  end: count,
  ...words,
});

export const evidence = v.object({
  id,
  passage: v.variant('kind', [interviewPassage, documentPassage]),
  does: v.picklist(['supports', 'contradicts', 'context']),
  note: v.string(),
  linked: deed,
  check: v.optional(
    v.object({
      verdict: v.picklist(VERDICTS),
      warnings: v.array(v.picklist(WARNING_KINDS)),
      printedSha256: sha256,
      spokenSha256: sha256,
      checkedAt: instant,
    }),
  ),
  lost: v.optional(v.boolean()),
});
