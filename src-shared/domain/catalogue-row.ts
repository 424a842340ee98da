import type { Instant, Seconds } from './instant';
import type { DocumentKind } from './source-document';
import type { SignOffRole } from './sign-off';
import type { TermsKind } from './terms';

/** A draft at a glance, as the catalogue keeps it. */
export interface DraftRow {
  readonly id: string;
  readonly title: string;
  readonly byline?: string;
  readonly tags: readonly string[];
  readonly words: number;
  readonly versions: number;
  readonly claims: number;
  /** Claims that are still to be decided. */
  readonly open: number;
  readonly legal: number;
  readonly orphans: number;
  readonly notices: number;
  /** Roles whose sign-off holds for the current text. */
  readonly signed: readonly SignOffRole[];
  readonly published: boolean;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** An interview at a glance. */
export interface InterviewRow {
  readonly id: string;
  readonly title: string;
  readonly speakers: readonly string[];
  readonly recordedOn?: string;
  readonly tags: readonly string[];
  readonly words: number;
  readonly duration?: Seconds;
  readonly terms: TermsKind;
  /** True where a passage has other terms than the interview. */
  readonly passageTerms: boolean;
  readonly hasMedia: boolean;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** A document at a glance. */
export interface DocumentRow {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly tags: readonly string[];
  readonly words: number;
  readonly terms: TermsKind;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
