import * as v from 'valibot';
import { EXPORT_FORMATS } from '../../domain/export-record';
import { SIGN_OFF_ROLES } from '../../domain/sign-off';
import { change, claim, noCheck } from './claim-schema';
import { notice } from './notice-schema';
import { importReport, originalFile } from './origin';
import { calendarDate, deed, deedWithReason, id, instant, positive, sha256 } from './scalars';
import { said } from './said-schema';
import { block } from './story-text';

const version = v.object({
  id,
  number: positive,
  name: v.string(),
  cause: v.picklist(['import', 'hand', 'acceptedChange', 'signOff', 'publication', 'notice', 'restore']),
  made: deed,
  blocks: v.array(block),
  sha256,
});

const signOff = v.object({
  id,
  role: v.picklist(SIGN_OFF_ROLES),
  signed: deed,
  versionId: id,
  sha256,
  journalHead: sha256,
  note: v.string(),
  withdrawn: v.optional(deedWithReason),
});

const override = v.object({
  id,
  blocker: v.string(),
  was: v.string(),
  said: v.optional(said),
  reason: v.string(),
  given: deed,
});

const exportRecord = v.object({
  id,
  format: v.picklist(EXPORT_FORMATS),
  exported: deed,
  versionSha256: sha256,
  journalHead: sha256,
  verified: v.boolean(),
  fileSha256: sha256,
});

export const draft = v.object({
  id,
  title: v.string(),
  metadata: v.object({
    byline: v.optional(v.string()),
    section: v.optional(v.string()),
    publishedOn: v.optional(calendarDate),
    canonicalUrl: v.optional(v.string()),
    language: v.optional(v.string()),
  }),
  blocks: v.array(block),
  versions: v.pipe(v.array(version), v.minLength(1, 'A draft has at least one version')),
  claims: v.array(claim),
  noChecks: v.array(noCheck),
  changes: v.array(change),
  signOffs: v.array(signOff),
  overrides: v.array(override),
  notices: v.array(notice),
  publications: v.array(v.object({ versionId: id, published: deed })),
  exports: v.array(exportRecord),
  dismissedProposals: v.array(v.string()),
  tags: v.array(v.string()),
  nextClaimNumber: positive,
  original: v.nullable(originalFile),
  report: importReport,
  createdAt: instant,
  updatedAt: instant,
});
