import type { NoticeKind } from './notice';
import type { Verdict } from './quote-check';
import type { SignOffRole } from './sign-off';

/** The desk's rules for notices and for what may run as verified. Data, never code: see `data/house-styles/`. */
export interface HouseStyle {
  readonly id: string;
  readonly name: string;
  /** One or two sentences: what makes this house's rules its own. */
  readonly description: string;
  readonly notices: NoticeRules;
  readonly gate: GateRules;
}

/** How a house words and places notices, and what it asks of them. */
export interface NoticeRules {
  /** The word before the text, as printed: `Correction`, `CORRECTION`, `Editor’s note`. */
  readonly labels: Readonly<Record<NoticeKind, string>>;
  /** How label and date open the notice: `{label}: `, `{label}, {date}: `, `{label} ({date}): `. */
  readonly opening: string;
  /** The opening where no date is known. */
  readonly openingWithoutDate: string;
  /** Tokens `D`, `DD`, `MMM`, `MMMM`, `MM`, `YYYY`; `MMM` is the AP-style short month (`Nov.`, `June`). */
  readonly dateForm: string;
  readonly placement: 'foot' | 'top' | 'graveOnTop';
  readonly order: 'newestFirst' | 'newestLast';
  readonly italics: boolean;
  /** The text for readers by kind; `{wrong}`, `{right}`, `{date}`, `{published}` are filled in. */
  readonly templates: Readonly<Record<NoticeKind, string>>;
  /** May the wrong words be said again? `whenNeeded`: only where readers could not follow without them. */
  readonly restateError: 'never' | 'whenNeeded' | 'allowed';
  /** Phrases that the house does not allow in place of "correct", matched without case. */
  readonly euphemisms: readonly string[];
  /** A notice must be understood by someone who never saw the story. */
  readonly mustStandAlone: boolean;
  readonly oneErrorPerNotice: boolean;
  /** Days from publication after which a correction owes readers an explanation; `null` for never. */
  readonly lateAfterDays: number | null;
  readonly clarificationNeedsSeniorApprover: boolean;
  /** Further kinds that only a senior approver may approve; none where absent. */
  readonly seniorApproverFor?: readonly NoticeKind[];
  readonly misspeltNameAlwaysCorrected: boolean;
}

/** What a house asks of verified copy. */
export interface GateRules {
  /** Verdicts worse than this one block verified copy. */
  readonly worstVerdict: Exclude<Verdict, 'notFound'>;
  readonly quotationsNeedPassage: boolean;
  readonly everySentenceCovered: boolean;
  /** Where not every sentence has to be covered: the least share of them, in percent. None where absent. */
  readonly leastCoverage?: number;
  /** Who has to sign before copy is verified. */
  readonly requiredRoles: readonly SignOffRole[];
  /** A second reader may not be the first checker. */
  readonly secondReaderDiffers: boolean;
  /** What the house calls its roles, where not by their ordinary names. */
  readonly roleNames?: Readonly<Partial<Record<SignOffRole, string>>>;
}
