import * as v from 'valibot';
import { CLAIM_KINDS, STANDINGS } from '../../domain/claim';
import { evidence } from './evidence-schema';
import { deed, deedWithReason, id, instant, positive } from './scalars';
import { said } from './said-schema';
import { anchor, mark } from './story-text';

const standing = v.picklist(STANDINGS);

export const claim = v.object({
  id,
  number: positive,
  anchor,
  orphan: v.boolean(),
  places: v.optional(v.array(anchor)),
  kind: v.picklist(CLAIM_KINDS),
  standing,
  legal: v.boolean(),
  note: v.string(),
  evidence: v.array(evidence),
  comments: v.array(
    v.object({ id, thread: v.optional(id), text: v.string(), said: deed, resolved: v.optional(deed) }),
  ),
  notFromInterview: v.optional(v.object({ reason: v.string(), said: deed })),
  assignee: v.optional(v.string()),
  reopened: v.optional(
    v.object({
      reason: v.string(),
      said: v.optional(said),
      at: instant,
      from: standing,
      was: v.optional(v.string()),
      settled: v.optional(deed),
    }),
  ),
  marked: deed,
  settled: v.optional(deed),
});

export const noCheck = v.object({
  id,
  anchor,
  orphan: v.boolean(),
  places: v.optional(v.array(anchor)),
  reason: v.string(),
  marked: deed,
});

export const change = v.object({
  id,
  anchor,
  orphan: v.boolean(),
  places: v.optional(v.array(anchor)),
  was: v.optional(v.string()),
  replacement: v.string(),
  marks: v.optional(v.array(mark)),
  moveId: v.optional(id),
  reason: v.string(),
  said: v.optional(said),
  state: v.picklist(['proposed', 'accepted', 'rejected', 'stet']),
  claimId: v.optional(id),
  proposed: deed,
  decided: v.optional(deedWithReason),
});
