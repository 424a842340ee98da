import * as v from 'valibot';
import type { HouseStyle } from '../domain/house-style';
import { VERDICTS, type Verdict } from '../domain/quote-check';
import * as a from './argument-schemas';
import type { Sendable } from './sendable';

const perKind = v.strictObject({
  correction: a.line,
  clarification: a.line,
  update: a.line,
  editorsNote: a.line,
  retraction: a.line,
});

const roleNames = v.strictObject({
  checker: v.optional(a.line),
  secondReader: v.optional(a.line),
  editor: v.optional(a.line),
  counsel: v.optional(a.line),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(36_500));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** A house style as a window sends it. */
export const houseStyle = v.strictObject({
  id: a.id,
  name: v.pipe(a.line, v.trim(), v.minLength(1)),
  description: a.text,
  notices: v.strictObject({
    labels: perKind,
    opening: a.line,
    openingWithoutDate: a.line,
    dateForm: a.line,
    placement: v.picklist(['foot', 'top', 'graveOnTop']),
    order: v.picklist(['newestFirst', 'newestLast']),
    italics: v.boolean(),
    templates: perKind,
    restateError: v.picklist(['never', 'whenNeeded', 'allowed']),
    euphemisms: v.array(a.line),
    mustStandAlone: v.boolean(),
    oneErrorPerNotice: v.boolean(),
    lateAfterDays: v.nullable(count),
    clarificationNeedsSeniorApprover: v.boolean(),
    seniorApproverFor: v.optional(v.array(a.noticeKind)),
    misspeltNameAlwaysCorrected: v.boolean(),
  }),
  gate: v.strictObject({
    worstVerdict: v.picklist(
      VERDICTS.filter((verdict): verdict is Exclude<Verdict, 'notFound'> => verdict !== 'notFound'),
    ),
    quotationsNeedPassage: v.boolean(),
    everySentenceCovered: v.boolean(),
    leastCoverage: v.optional(percent),
    requiredRoles: v.array(a.signOffRole),
    secondReaderDiffers: v.boolean(),
    roleNames: v.optional(roleNames),
  }),
});

/** Fails to compile where the schema lets through what is no house style. */
type Within<Inner extends Outer, Outer> = Inner;
/** A house style as a window sends it to be kept. */
export type WindowHouseStyle = Sendable<Within<v.InferOutput<typeof houseStyle>, HouseStyle>>;
