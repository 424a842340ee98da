import * as v from 'valibot';
import type { HouseStyle } from '../domain/house-style';
import type { Interview } from '../domain/interview';
import type { JournalEntry } from '../domain/journal-entry';
import type { Library } from '../domain/library';
import type { SourceDocument } from '../domain/source-document';
import { EXPORT_FORMATS } from '../domain/export-record';
import type { OpenItem } from '../claims/open-items';
import { TEXT_ENCODINGS, TRACKED_CHANGES, type ImportAs } from '../domain/import-options';
import type { Blocker } from '../gate/blocker';
import type { Result } from '../result';
import { LABEL_FORMS, STAMP_FORMS } from '../domain/transcript-pattern';
import * as a from './argument-schemas';
import { draftCommand, interviewCommand } from './command-schemas';
import { houseStyle } from './house-style-schema';
import type { ImportPreview } from './import-preview';
import type { ReplacementPreview } from './replacement-preview';
import type { Sendable } from './sendable';
import type {
  AppState,
  BatchOutcome,
  CopyCheck,
  DraftCheck,
  DraftView,
  ExportPreview,
  FoundPassage,
  ImportOutcome,
  LedgerRow,
  LedgerWork,
  LibraryOverview,
  PlayableMedia,
  Progress,
  RestingClaim,
  SearchAnswer,
  Settings,
  TypedAnswer,
  VersionPreview,
  WaitingFile,
} from './window-values';
import type {
  CrashReport,
  DiskEncryption,
  LibraryCheck,
  PurgePlan,
  RecordView,
  Recovery,
  StateText,
  TrashItem,
} from './care-values';
import type { LegalHold } from '../domain/retention';
import { LEDGER_FORMATS, SPELLING_LANGUAGES } from './window-values';

/** Why a request failed; for a person: what happened, what is safe, what to do next. */
export interface Failure {
  readonly kind: string;
  readonly message: string;
}

/** One request: how its argument is checked, and what it answers. The answer's type exists for the compiler only. */
export interface RequestOf<Schema extends v.GenericSchema, Answer> {
  readonly argument: Schema;
  readonly answer?: Answer;
}

function request<Answer>(): <Schema extends v.GenericSchema>(argument: Schema) => RequestOf<Schema, Answer> {
  return (argument) => ({ argument });
}

/** Bytes that a dropped file may have; larger ones go through the dialogue, which reads them in the main process. */
const LARGEST_OFFER = 300 * 1024 * 1024;

const nothing = v.strictObject({});
const byId = v.strictObject({ id: a.id });
const careKind = v.picklist(['draft', 'interview', 'document']);
const byKindAndId = v.strictObject({ kind: careKind, id: a.id });
const stateId = v.pipe(v.string(), v.regex(/^[0-9]{8}T[0-9]{9}Z-[a-z]+$/, 'Not a state'));
const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500));
const importAs = v.picklist(['draft', 'interview', 'document']);
const choices = v.strictObject({
  confidential: v.boolean(),
  notes: v.boolean(),
  people: v.boolean(),
  showSources: v.boolean(),
});
const importOptions = v.strictObject({
  encoding: v.optional(v.picklist(TEXT_ENCODINGS)),
  trackedChanges: v.optional(v.picklist(TRACKED_CHANGES)),
  bodyRange: v.optional(v.strictObject({ begin: a.offset, end: a.offset })),
  pattern: v.optional(
    v.strictObject({
      labels: v.array(v.picklist(LABEL_FORMS)),
      stamps: v.array(v.picklist(STAMP_FORMS)),
      names: v.optional(v.array(a.line)),
    }),
  ),
  speakers: v.optional(
    v.array(
      v.strictObject({
        label: a.line,
        name: a.line,
        role: v.optional(v.picklist(['interviewer', 'interviewee', 'unknown'])),
      }),
    ),
  ),
});
/** Where a format comes as several kinds of file; the first is meant where none is named. */
const extension = v.optional(v.picklist(['html', 'docx', 'csv', 'pdf']));
const exportRequest = v.strictObject({
  draftId: a.id,
  format: v.picklist(EXPORT_FORMATS),
  extension,
  choices,
});
const ledgerFilter = v.strictObject({
  from: v.optional(a.calendarDate),
  to: v.optional(a.calendarDate),
  kinds: v.optional(v.array(a.noticeKind)),
  states: v.optional(v.array(a.noticeState)),
  causes: v.optional(v.array(a.errorCause)),
  section: v.optional(a.line),
  person: v.optional(a.line),
  words: v.optional(a.line),
});
const ledgerChoices = v.strictObject({ unpublished: v.boolean(), notes: v.boolean(), people: v.boolean() });

/** Every request that a window can make of the main process. There is no other way in. */
export const REQUESTS = {
  /** What the first screen needs. */
  'app.state': request<AppState>()(nothing),
  /** Changes what a person chose for themselves; absent fields stay. */
  'app.changeSettings': request<Settings>()(
    v.strictObject({
      person: v.optional(a.line),
      theme: v.optional(v.picklist(['system', 'light', 'dark'])),
      remembered: v.optional(v.record(a.line, v.union([a.line, v.number(), v.boolean()]))),
    }),
  ),
  /** Shows the whole address and opens it outside of Stet if the person agrees; https only. */
  'app.openAddress': request<{ readonly opened: boolean }>()(v.strictObject({ address: a.line })),
  /** Puts text on the clipboard. */
  'app.copy': request<null>()(v.strictObject({ text: a.text })),
  /** The page met an error that nobody caught. Its message stays out of the report. */
  'app.reportError': request<null>()(
    v.strictObject({
      name: v.pipe(v.string(), v.maxLength(80)),
      stack: v.pipe(v.string(), v.maxLength(20_000)),
    }),
  ),
  /** The crash reports that lie on this machine, newest first. */
  'app.crashReports': request<readonly CrashReport[]>()(nothing),
  'app.forgetCrashReport': request<null>()(
    v.strictObject({ id: v.pipe(v.string(), v.regex(/^crash-[0-9TZ]+-[0-9a-f]{4}\.txt$/, 'Not a report')) }),
  ),
  /** Another window: with a draft of this window's library, or with the start screen. */
  'app.newWindow': request<null>()(v.strictObject({ draftId: v.optional(a.id) })),

  /** Makes a fresh copy of the sample library where there is none yet, and opens it. */
  'library.openSample': request<LibraryOverview>()(nothing),
  /** Asks for a folder, makes a library there, opens it. `null`: the person thought better of it. */
  'library.create': request<LibraryOverview | null>()(v.strictObject({ name: a.line })),
  /** Asks for a library's folder and opens it. */
  'library.choose': request<LibraryOverview | null>()(nothing),
  /** Opens one of the recent libraries. */
  'library.openRecent': request<LibraryOverview>()(v.strictObject({ path: a.line })),
  'library.forgetRecent': request<null>()(v.strictObject({ path: a.line })),
  'library.close': request<null>()(nothing),
  'library.overview': request<LibraryOverview>()(nothing),
  'library.rename': request<Library>()(v.strictObject({ name: a.line })),
  'library.setPeople': request<Library>()(
    v.strictObject({
      people: v.array(v.strictObject({ name: a.line, roles: v.array(a.signOffRole), senior: v.boolean() })),
    }),
  ),
  /** Takes one of the house styles that came with Stet, by id. */
  'library.setHouseStyle': request<Library>()(v.strictObject({ houseStyleId: a.line })),
  /** Keeps a style of the desk's own in the library, over the one of the same id, and goes by it. */
  'library.saveHouseStyle': request<Library>()(v.strictObject({ style: houseStyle })),
  /** Takes a style of the desk's own out of the library. */
  'library.removeHouseStyle': request<Library>()(v.strictObject({ houseStyleId: a.line })),
  /** The house styles that came with Stet, whole, so that a window can show what each would print. */
  'library.houseStyles': request<readonly HouseStyle[]>()(nothing),
  /** Finds words in everything the library holds, as they are typed. */
  'library.search': request<SearchAnswer>()(v.strictObject({ query: a.line })),
  /** What waits for the person at this desk, in all drafts; oldest first. */
  'library.openItems': request<readonly OpenItem[]>()(nothing),
  /** Adds a word to those that the library spells its own way. */
  'library.learnWord': request<Library>()(v.strictObject({ word: a.line })),
  /** Checks every document and every journal. */
  'library.verify': request<LibraryCheck>()(nothing),
  /** Opens the library that this window was refused last: for reading, or after putting its file right. */
  'library.openRefused': request<LibraryOverview>()(
    v.strictObject({ how: v.picklist(['reading', 'restored']) }),
  ),

  /** Earlier states of a document, and what is the matter with a file that can't be opened. */
  'care.look': request<Recovery>()(byKindAndId),
  'care.state': request<StateText>()(v.strictObject({ kind: careKind, id: a.id, state: stateId })),
  /** Puts an earlier state in the document's place; what stands there is kept. */
  'care.restore': request<null>()(v.strictObject({ kind: careKind, id: a.id, state: stateId })),
  'care.trash': request<readonly TrashItem[]>()(nothing),
  /** Ids of sealed interviews. */
  'care.sealed': request<readonly string[]>()(nothing),
  /** Encrypts an interview with the library's passphrase; the first one sets it. */
  'care.seal': request<null>()(v.strictObject({ id: a.id, passphrase: a.line })),
  'care.unseal': request<{ readonly title: string }>()(v.strictObject({ id: a.id, passphrase: a.line })),
  /** Whether the system encrypts the disk that holds the library. */
  'care.disk': request<DiskEncryption>()(nothing),
  /** How long the library keeps what, what is held, and what was purged. */
  'care.record': request<RecordView>()(nothing),
  'care.setRetention': request<null>()(
    v.strictObject({ trashDays: v.nullable(days), snapshotDays: v.nullable(days) }),
  ),
  'care.hold': request<LegalHold>()(v.strictObject({ documentId: v.nullable(a.id), reason: a.line })),
  'care.release': request<null>()(v.strictObject({ holdId: a.id, reason: a.line })),
  'care.planPurge': request<PurgePlan>()(byId),
  /** Purges a document for good. Only what lies in the trash can be purged from a window. */
  'care.purge': request<PurgePlan>()(v.strictObject({ id: a.id, reason: a.line })),
  'care.purgeDue': request<{ readonly documents: number; readonly states: number }>()(nothing),

  /** Asks for files. */
  'import.choose': request<readonly WaitingFile[]>()(v.strictObject({ as: importAs })),
  /** Asks for a folder and lists all files in it, and in the folders in it, that an importer could read. */
  'import.chooseFolder': request<readonly WaitingFile[]>()(nothing),
  /** Hands over the bytes of a file that was dropped on the window. */
  'import.offer': request<WaitingFile>()(
    v.strictObject({
      name: a.line,
      bytes: v.pipe(
        v.instance(Uint8Array),
        v.check((bytes) => bytes.byteLength <= LARGEST_OFFER, 'Too large'),
      ),
    }),
  ),
  /** What the content of a waiting file looks like. */
  'import.look': request<ImportAs>()(v.strictObject({ token: a.line })),
  /** What an import of a waiting file would bring, with what a person could decide about it. */
  'import.preview': request<ImportPreview>()(
    v.strictObject({ token: a.line, as: importAs, options: v.optional(importOptions) }),
  ),
  /** Imports one waiting file. `again`: even if the very same file is in the library already. */
  'import.run': request<ImportOutcome>()(
    v.strictObject({
      token: a.line,
      as: importAs,
      options: v.optional(importOptions),
      again: v.optional(v.boolean()),
    }),
  ),
  /** Stops reading a waiting file; the request that reads it answers that it was cancelled. */
  'import.stop': request<null>()(v.strictObject({ token: a.line })),
  'import.forget': request<null>()(v.strictObject({ token: a.line })),

  'draft.open': request<DraftView>()(byId),
  /** Carries out one command; the answer is what every window that shows the draft sees. */
  'draft.do': request<DraftView>()(v.strictObject({ id: a.id, command: draftCommand })),
  /** Takes in what was typed in this window; refused as `moved` where the draft is not the one typed on any more. */
  'draft.type': request<TypedAnswer>()(
    v.strictObject({
      id: a.id,
      revision: a.offset,
      from: a.offset,
      removed: a.offset,
      blocks: v.array(a.block),
      splices: v.array(v.strictObject({ start: a.offset, removed: a.offset, inserted: a.offset })),
      continues: v.boolean(),
    }),
  ),
  'draft.undo': request<DraftView>()(byId),
  'draft.redo': request<DraftView>()(byId),
  /** Signs the current text; the journal's head is taken by the main process. */
  'draft.sign': request<DraftView>()(v.strictObject({ id: a.id, role: a.signOffRole, note: a.text })),
  /** Reads a waiting file as a new version and says what it would do to every mark; the file goes on waiting. */
  'version.preview': request<VersionPreview>()(v.strictObject({ id: a.id, token: a.line })),
  /** Makes a waiting file the current text of a draft. */
  'version.bringIn': request<DraftView>()(
    v.strictObject({
      id: a.id,
      token: a.line,
      name: a.line,
      choices: v.array(v.strictObject({ annotationId: a.id, range: v.nullable(a.range) })),
    }),
  ),
  'draft.journal': request<readonly JournalEntry[]>()(byId),
  'draft.remove': request<null>()(byId),
  /** Takes a removed draft back out of the trash. */
  'draft.restore': request<null>()(byId),

  'interview.open': request<Interview>()(byId),
  'interview.do': request<Interview>()(v.strictObject({ id: a.id, command: interviewCommand })),
  /** Takes back what was last done to an interview since the library was opened. */
  'interview.undo': request<Interview>()(byId),
  /** Asks for a recording and attaches it; it stays where it is. `null`: the person thought better of it. */
  'interview.attachMedia': request<Interview | null>()(byId),
  'interview.detachMedia': request<Interview>()(byId),
  /** The recording of an interview; `null` where none is attached. */
  'interview.media': request<PlayableMedia | null>()(byId),
  /** What would become of everything that rests on an interview if a waiting file were its transcript. */
  'interview.previewReplacement': request<ReplacementPreview>()(
    v.strictObject({ id: a.id, token: a.line, options: v.optional(importOptions) }),
  ),
  /** Puts the transcript of a waiting file in the place of the interview's own. */
  'interview.replaceTranscript': request<Interview>()(
    v.strictObject({ id: a.id, token: a.line, options: v.optional(importOptions) }),
  ),
  'interview.remove': request<null>()(byId),
  'interview.restore': request<null>()(byId),
  'document.open': request<SourceDocument>()(byId),
  /** Writes down what a picture shows; paragraphs are parted by blank lines. */
  'document.describe': request<SourceDocument>()(v.strictObject({ id: a.id, description: v.string() })),
  'document.remove': request<null>()(byId),
  'document.restore': request<null>()(byId),
  /** The claims of all drafts that rest on a source. */
  'source.rests': request<readonly RestingClaim[]>()(byId),

  /** Checks all quotations of a draft's current text. */
  'quotes.check': request<DraftCheck>()(v.strictObject({ draftId: a.id })),
  /** Who said these words? `prefix`: the last word may be unfinished. */
  'quotes.find': request<readonly FoundPassage[]>()(
    v.strictObject({ words: a.line, prefix: v.optional(v.boolean()) }),
  ),

  /** The words, out of these, that a dictionary does not know; the library's own words are left to the window. */
  'spelling.wrong': request<readonly string[]>()(
    v.strictObject({ language: v.picklist(SPELLING_LANGUAGES), words: v.array(a.line) }),
  ),
  /** What may have been meant, best first. */
  'spelling.suggest': request<readonly string[]>()(
    v.strictObject({ language: v.picklist(SPELLING_LANGUAGES), word: a.line }),
  ),

  /** What stands between this draft and "verified". */
  'gate.blockers': request<readonly Blocker[]>()(v.strictObject({ draftId: a.id })),
  'export.preview': request<ExportPreview>()(exportRequest),
  /** Asks where to, and writes the file whole or not at all. `null`: the person thought better of it. */
  'export.write': request<{ readonly fileName: string } | null>()(exportRequest),
  /** Puts the story on the clipboard as text and as HTML, for a CMS, and records that it left. */
  'export.copy': request<{ readonly verified: boolean }>()(v.strictObject({ draftId: a.id, choices })),
  /** Asks for a folder and writes one file a draft into it. `null`: the person thought better of it. */
  'export.batch': request<BatchOutcome | null>()(
    v.strictObject({ draftIds: v.array(a.id), format: v.picklist(EXPORT_FORMATS), extension, choices }),
  ),
  /** Stops the batch after the file that is being written. */
  'export.cancelBatch': request<null>()(nothing),
  /** Asks for a file, and says whether that copy is what was signed. `null`: the person thought better of it. */
  'proof.verify': request<CopyCheck | null>()(nothing),

  /** All notices of the library, of every draft and in every state. */
  'ledger.rows': request<readonly LedgerRow[]>()(nothing),
  /** Changes that readers were not told of, and corrected words that still stand elsewhere. */
  'ledger.work': request<LedgerWork>()(nothing),
  /** Asks where to, and writes the ledger. `null`: the person thought better of it. */
  'ledger.export': request<{ readonly fileName: string } | null>()(
    v.strictObject({ format: v.picklist(LEDGER_FORMATS), filter: ledgerFilter, include: ledgerChoices }),
  ),
} as const;

export type RequestName = keyof typeof REQUESTS;

export type ArgumentOf<Name extends RequestName> = Sendable<
  v.InferInput<(typeof REQUESTS)[Name]['argument']>
>;

export type AnswerOf<Name extends RequestName> =
  NonNullable<(typeof REQUESTS)[Name]['answer']> | NullOf<Name>;

/** Keeps `null` where an answer can be one. */
type NullOf<Name extends RequestName> = Extract<(typeof REQUESTS)[Name]['answer'], null>;

export type Envelope<Name extends RequestName> = Result<AnswerOf<Name>, Failure>;

/** Every event that the main process sends to a window. */
export interface Events {
  /** A draft that this window may show has changed. */
  'draft.changed': DraftView;
  'interview.changed': Interview;
  /** Documents were added, removed or renamed. */
  'library.changed': LibraryOverview;
  /** A check of quotations is ready, or was made anew. */
  'quotes.checked': DraftCheck;
  progress: Progress;
  /** A menu entry or accelerator was chosen; the name is a command of the window. */
  command: { readonly name: string };
  /** Something went wrong in the background. */
  trouble: Failure;
}

export type EventName = keyof Events;

export const EVENT_NAMES = [
  'draft.changed',
  'interview.changed',
  'library.changed',
  'quotes.checked',
  'progress',
  'command',
  'trouble',
] as const satisfies readonly EventName[];
