import type { Instant } from '../domain/instant';
import type { Sentence } from '../domain/sentence';
import type { LegalHold, Retention } from '../domain/retention';

/** A kind of document of which a library holds many. */
export type CareKind = 'draft' | 'interview' | 'document';

/** Something that a check of the library found. */
export interface CheckFinding extends Sentence {
  /** `damage`: something can't be opened or was altered. `note`: worth knowing, nothing is wrong with the record. */
  readonly severity: 'damage' | 'note';
  /** The file's name within the library; empty where it concerns none. */
  readonly file: string;
  /** The document that can be put right on its recovery page. */
  readonly recover: { readonly kind: CareKind; readonly id: string } | null;
}

/** What a check of the whole library looked at and found. */
export interface LibraryCheck {
  readonly at: Instant;
  /** Everything looked at: documents, journals, originals, snapshots, the trash. */
  readonly checked: number;
  readonly counts: {
    readonly documents: number;
    readonly journals: number;
    readonly entries: number;
    readonly purgedEntries: number;
    readonly anchors: number;
    readonly originals: number;
    readonly snapshots: number;
    readonly trashed: number;
  };
  /** The findings' sentences, for those who only want to print them. */
  readonly problems: readonly string[];
  readonly found: readonly CheckFinding[];
}

/** An earlier state of a document that is kept. */
export interface KeptState {
  readonly id: string;
  readonly savedAt: Instant;
  readonly bytes: number;
  readonly cause: 'editing' | 'migration' | 'replaced';
}

/** A document's earlier states, and what became of its file where that can't be opened. */
export interface Recovery {
  readonly kind: CareKind;
  readonly id: string;
  readonly title: string;
  /** `null` for a document that opens. */
  readonly damage:
    | (Sentence & {
        /** The file as it lies in the library, and the name under which its bytes are kept. */
        readonly file: string;
        readonly keptAs: string | null;
        readonly newer: boolean;
        /** A link, a folder or a device stands in the place of the file; that place can be given free. */
        readonly blocked: boolean;
      })
    | null;
  /** The text as it stands now; for a damaged file what can be read of it, empty where nothing can. */
  readonly text: string;
  /** Newest first. */
  readonly states: readonly KeptState[];
  /** The newest state that opens. */
  readonly lastGood: string | null;
}

/** One kept state, as text to read and compare. */
export interface StateText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** What else it holds, in a few words: `41 claims, 3 versions`. */
  readonly facts: string;
}

/** A document in the trash. */
export interface TrashItem {
  readonly kind: CareKind;
  readonly id: string;
  readonly title: string;
  readonly removedAt: Instant;
  readonly held: boolean;
}

/** What a purge would take away or took away. */
export interface PurgePlan {
  readonly kind: CareKind;
  readonly id: string;
  readonly title: string;
  /** Why it may not be purged: a legal hold. */
  readonly refusal: Sentence | null;
  /** Names of files within the library that go. */
  readonly files: readonly string[];
  readonly bytes: number;
  /** What else changes, one sentence each: entries whose words go, drafts whose links go. */
  readonly changes: readonly Sentence[];
}

/** What the library keeps how long, and what is held. */
export interface RecordView {
  readonly retention: Retention;
  readonly holds: readonly LegalHold[];
  /** What the schedule says is due; holds are left out. */
  readonly due: readonly { readonly what: string; readonly count: number }[];
  /** Holds, purges and changes of the schedule, newest first. */
  readonly log: readonly { readonly at: Instant; readonly by: string; readonly words: string }[];
}

/** Why the library that was asked for last is not open, and what can be done about it. */
export interface RefusedLibrary extends Sentence {
  readonly folder: string;
  readonly kind: string;
  readonly canRead: boolean;
  /** Where `library.json` is damaged: its last good state; `canRestore` without one means a fresh file. */
  readonly canRestore: boolean;
  readonly lastGoodAt: Instant | null;
  readonly keptAs: string | null;
}

/** The part of the program that failed. */
export type CrashPlace = 'main process' | 'window' | 'window process' | 'helper process';

/** A crash report that lies on this machine. */
export interface CrashReport {
  readonly id: string;
  readonly at: Instant;
  /** The whole of it. */
  readonly text: string;
}

/** Whether whoever takes the disk can read it. */
export interface DiskEncryption extends Sentence {
  readonly state: 'on' | 'off' | 'unknown';
}

/** What is sealed with the library's passphrase. */
export interface SealedInterviews {
  /** Their ids; their titles are sealed too. */
  readonly ids: readonly string[];
  /** Whether the library has a passphrase; the first interview that is sealed sets it. */
  readonly passphraseSet: boolean;
}
