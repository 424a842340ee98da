import * as v from 'valibot';
import { CHANNELS, ERROR_CAUSES, NOTICE_KINDS, NOTICE_STATES } from '../../domain/notice';
import { calendarDate, deed, id, sha256 } from './scalars';
import { anchor } from './story-text';

const versionRef = v.object({ versionId: id, sha256 });

export const notice = v.object({
  id,
  kind: v.picklist(NOTICE_KINDS),
  state: v.picklist(NOTICE_STATES),
  wrong: v.string(),
  anchor: v.optional(anchor),
  right: v.string(),
  cause: v.nullable(v.picklist(ERROR_CAUSES)),
  causeNote: v.string(),
  foundHow: v.string(),
  reportedBy: v.string(),
  discoveredOn: v.nullable(calendarDate),
  correctedOn: v.nullable(calendarDate),
  placement: v.picklist(['top', 'foot']),
  grave: v.boolean(),
  text: v.string(),
  repeatsError: v.boolean(),
  explanation: v.string(),
  channels: v.array(v.picklist(CHANNELS)),
  claimId: v.optional(id),
  changeId: v.optional(id),
  before: v.optional(versionRef),
  after: v.optional(versionRef),
  reported: deed,
  approved: v.optional(deed),
  published: v.optional(deed),
  rejectedReason: v.optional(v.string()),
  imported: v.boolean(),
});
