import type * as v from 'valibot';
import type { DraftRow } from '../domain/catalogue-row';
import type { Interview } from '../domain/interview';
import type { Sentence } from '../domain/sentence';
import type { Result } from '../result';
import { APP_REQUESTS } from './requests/app-requests';
import { BUNDLE_REQUESTS } from './requests/bundle-requests';
import { CARE_REQUESTS } from './requests/care-requests';
import { COPY_REQUESTS } from './requests/copy-requests';
import { DRAFT_REQUESTS } from './requests/draft-requests';
import { IMPORT_REQUESTS } from './requests/import-requests';
import { LEDGER_REQUESTS } from './requests/ledger-requests';
import { LIBRARY_REQUESTS } from './requests/library-requests';
import { SOURCE_REQUESTS } from './requests/source-requests';
import { UNFINISHED_REQUESTS } from './requests/unfinished-requests';
import { WORDS_REQUESTS } from './requests/words-requests';
import type { Sendable } from './sendable';
import type { DraftCheck, DraftView, LibraryOverview, Progress } from './window-values';

/** Why a request failed; for a person: what happened, what is safe, what to do next. */
export interface Failure extends Sentence {
  readonly kind: string;
}

/** Every request that a window can make of the main process, by noun in `requests/`. There is no other way in. */
export const REQUESTS = {
  ...APP_REQUESTS,
  ...LIBRARY_REQUESTS,
  ...CARE_REQUESTS,
  ...BUNDLE_REQUESTS,
  ...IMPORT_REQUESTS,
  ...DRAFT_REQUESTS,
  ...SOURCE_REQUESTS,
  ...WORDS_REQUESTS,
  ...UNFINISHED_REQUESTS,
  ...COPY_REQUESTS,
  ...LEDGER_REQUESTS,
} as const;

/** What a window can ask for. */
export type RequestName = keyof typeof REQUESTS;

/** What is sent with a request, before its schema has checked it. */
export type ArgumentOf<Name extends RequestName> = Sendable<
  v.InferInput<(typeof REQUESTS)[Name]['argument']>
>;

/** What a request is answered with where it went well. */
export type AnswerOf<Name extends RequestName> =
  NonNullable<(typeof REQUESTS)[Name]['answer']> | NullOf<Name>;

/** Keeps `null` where an answer can be one. */
type NullOf<Name extends RequestName> = Extract<(typeof REQUESTS)[Name]['answer'], null>;

/** What comes back over the bridge: the answer, or a failure that a person can be told. */
export type Envelope<Name extends RequestName> = Result<AnswerOf<Name>, Failure>;

/** Every event that the main process sends to a window. */
export interface Events {
  /** A draft that this window may show has changed. */
  'draft.changed': DraftView;
  /** What the library shows of one draft has changed; the other rows stand. */
  'draft.listed': DraftRow;
  'interview.changed': Interview;
  /** Documents were added, removed or renamed. */
  'library.changed': LibraryOverview;
  /** A check of quotations is ready, or was made anew. */
  'quotes.checked': DraftCheck;
  progress: Progress;
  /** A menu entry or accelerator was chosen; the name is a command of the window. */
  command: { readonly name: string };
  /** One of the recent libraries was chosen in the menu. */
  'recent.chosen': { readonly path: string };
  /** The window was asked to close; it does once the page has saved what was typed and says so. */
  'window.closing': Readonly<Record<string, never>>;
  /** Something went wrong in the background. */
  trouble: Failure;
}

export type EventName = keyof Events;
