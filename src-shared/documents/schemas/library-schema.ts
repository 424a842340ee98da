import * as v from 'valibot';
import { NOTICE_KINDS } from '../../domain/notice';
import { VERDICTS, type Verdict } from '../../domain/quote-check';
import { SIGN_OFF_ROLES } from '../../domain/sign-off';
import { count, deed, id, instant } from './scalars';

const signOffRole = v.picklist(SIGN_OFF_ROLES);

const perKind = v.object({
  correction: v.string(),
  clarification: v.string(),
  update: v.string(),
  editorsNote: v.string(),
  retraction: v.string(),
});

const noticeRules = v.object({
  labels: perKind,
  opening: v.string(),
  openingWithoutDate: v.string(),
  dateForm: v.string(),
  placement: v.picklist(['foot', 'top', 'graveOnTop']),
  order: v.picklist(['newestFirst', 'newestLast']),
  italics: v.boolean(),
  templates: perKind,
  restateError: v.picklist(['never', 'whenNeeded', 'allowed']),
  euphemisms: v.array(v.string()),
  mustStandAlone: v.boolean(),
  oneErrorPerNotice: v.boolean(),
  lateAfterDays: v.nullable(count),
  clarificationNeedsSeniorApprover: v.boolean(),
  seniorApproverFor: v.optional(v.array(v.picklist(NOTICE_KINDS))),
  misspeltNameAlwaysCorrected: v.boolean(),
});

const gateRules = v.object({
  worstVerdict: v.picklist(
    VERDICTS.filter((verdict): verdict is Exclude<Verdict, 'notFound'> => verdict !== 'notFound'),
  ),
  quotationsNeedPassage: v.boolean(),
  everySentenceCovered: v.boolean(),
  leastCoverage: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  requiredRoles: v.array(signOffRole),
  secondReaderDiffers: v.boolean(),
  roleNames: v.optional(
    v.object({
      checker: v.optional(v.string()),
      secondReader: v.optional(v.string()),
      editor: v.optional(v.string()),
      counsel: v.optional(v.string()),
    }),
  ),
});

export const houseStyle = v.object({
  id,
  name: v.string(),
  description: v.string(),
  notices: noticeRules,
  gate: gateRules,
});

/** A hold as the library has it, and as its record tells of it. */
export const legalHold = v.object({ id, documentId: v.nullable(id), reason: v.string(), placed: deed });

export const library = v.object({
  id,
  name: v.string(),
  houseStyle,
  ownHouseStyles: v.optional(v.array(houseStyle)),
  people: v.array(v.object({ name: v.string(), roles: v.array(signOffRole), senior: v.boolean() })),
  words: v.optional(v.array(v.string())),
  createdAt: instant,
  retention: v.optional(v.object({ trashDays: v.nullable(count), snapshotDays: v.nullable(count) })),
  holds: v.optional(v.array(legalHold)),
});
