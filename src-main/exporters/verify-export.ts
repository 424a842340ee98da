import type { Block } from '../../src-shared/domain/block';
import type { Draft } from '../../src-shared/domain/draft';
import type { ExportRecord } from '../../src-shared/domain/export-record';
import type { Sha256 } from '../../src-shared/domain/instant';
import { NO_PREVIOUS, type JournalEntry } from '../../src-shared/domain/journal-entry';
import type { SignOff } from '../../src-shared/domain/sign-off';
import type { Version } from '../../src-shared/domain/version';
import { canonicalJson } from '../../src-shared/domain/canonical-json';
import type { WordChange } from '../../src-shared/notices/word-changes';
import { sha256Of } from '../store/durable-file';
import { detailsFit, hashOfEntry } from '../store/journal-chain';
import { differencesFrom, missingNotices } from './compare-copy';
import type { Proof } from './export-input';
import { readBack } from './read-back/read-back';

/** What a file turned out to be, held against the draft that it names. */
export interface ExportCheck {
  /**
   * `asExported`: byte for byte what left the library. `sameWords`: changed since, but not in its words.
   * `otherWords`: words differ. `changed`: a report or a PDF that was changed. `unknown`: nothing in the draft
   * fits the file.
   */
  readonly status: 'asExported' | 'sameWords' | 'otherWords' | 'changed' | 'unknown';
  /** True where these words were signed, the record is whole, and the file does not claim more than it may. */
  readonly isWhatWasSigned: boolean;
  readonly proof: Proof | null;
  readonly record: ExportRecord | null;
  readonly version: Pick<Version, 'id' | 'number' | 'sha256'> | null;
  /** Sign-offs on the file's version that were not taken back. */
  readonly signOffs: readonly SignOff[];
  /** Words of the version (`was`) and of the file (`is`); empty where there are none to compare. */
  readonly differences: readonly WordChange[];
  /** What does not add up, one sentence each. */
  readonly problems: readonly string[];
}

/**
 * Says whether a file is what was signed: the words of its version, the version's hash, the journal's head at
 * the time of export, and what the file claims about itself.
 */
export function verifyExport(bytes: Uint8Array, draft: Draft, journal: readonly JournalEntry[]): ExportCheck {
  const copy = readBack(bytes);
  const fileSha256 = sha256Of(bytes);
  const byBytes = draft.exports.find((record) => record.fileSha256 === fileSha256);
  const record = byBytes ?? draft.exports.find((one) => one.id === copy?.proof.exportId) ?? null;
  const sha256 = copy?.proof.versionSha256 ?? record?.versionSha256;
  const version = draft.versions.find((one) => one.sha256 === sha256) ?? null;
  if (!version) return nothingKnown(copy?.proof ?? null, record);

  const differences = copy?.blocks ? differencesFrom(version, copy.blocks, draft) : [];
  const signOffs = draft.signOffs.filter((one) => one.sha256 === version.sha256 && !one.withdrawn);
  const problems = [
    ...versionProblems(version),
    ...journalProblems(journal, copy?.proof.journalHead ?? record?.journalHead),
    ...claimProblems(copy?.proof ?? null, record),
    ...(copy?.blocks ? noticeProblems(copy.blocks, draft, copy.proof) : []),
  ];
  const status = statusOf(byBytes !== undefined, copy?.blocks ?? null, differences);
  const hasSignedWords = status === 'asExported' || status === 'sameWords';
  return {
    status,
    isWhatWasSigned: hasSignedWords && signOffs.length > 0 && problems.length === 0,
    proof: copy?.proof ?? null,
    record,
    version: { id: version.id, number: version.number, sha256: version.sha256 },
    signOffs,
    differences,
    problems,
  };
}

/** How a draft fits a file: it recorded the export, or had the text that the file names; `null` for neither. */
export type Fit = 'isExport' | 'holdsText' | null;

/** Reads a file once, and tells of any number of drafts how they fit it. */
export function copyFinder(bytes: Uint8Array): (draft: Draft) => Fit {
  const proof = readBack(bytes)?.proof;
  const fileSha256 = sha256Of(bytes);
  return (draft) => {
    const isExport = draft.exports.some(
      (record) => record.id === proof?.exportId || record.fileSha256 === fileSha256,
    );
    if (isExport) return 'isExport';
    return draft.versions.some((version) => version.sha256 === proof?.versionSha256) ? 'holdsText' : null;
  };
}

/** The draft that a file names, among those of a library; `null` where it names none of them. */
export function draftOfExport(bytes: Uint8Array, drafts: readonly Draft[]): Draft | null {
  const fit = copyFinder(bytes);
  return (
    drafts.find((draft) => fit(draft) === 'isExport') ??
    drafts.find((draft) => fit(draft) === 'holdsText') ??
    null
  );
}

function nothingKnown(proof: Proof | null, record: ExportRecord | null): ExportCheck {
  const problem = proof
    ? 'The file names a text that this draft never had.'
    : 'The file carries no proof, and no export has its bytes.';
  return {
    status: 'unknown',
    isWhatWasSigned: false,
    proof,
    record,
    version: null,
    signOffs: [],
    differences: [],
    problems: [problem],
  };
}

function statusOf(
  sameBytes: boolean,
  blocks: readonly Block[] | null,
  differences: readonly WordChange[],
): ExportCheck['status'] {
  if (sameBytes) return 'asExported';
  if (!blocks) return 'changed';
  return differences.length === 0 ? 'sameWords' : 'otherWords';
}

function versionProblems(version: Version): string[] {
  const sha256: Sha256 = sha256Of(canonicalJson(version.blocks));
  return sha256 === version.sha256
    ? []
    : [`Version ${version.number} in the library is no longer what its hash says.`];
}

function journalProblems(journal: readonly JournalEntry[], head: Sha256 | undefined): string[] {
  const broken = journal.find(
    (entry, index) =>
      entry.seq !== index + 1 ||
      entry.previous !== (journal[index - 1]?.hash ?? NO_PREVIOUS) ||
      entry.hash !== hashOfEntry(entry) ||
      !detailsFit(entry),
  );
  if (broken) return [`The journal was altered at entry ${broken.seq}.`];
  if (head === NO_PREVIOUS || journal.some((entry) => entry.hash === head)) return [];
  return [
    'The journal does not hold the entry that the file was exported after: its end was cut off or rewritten.',
  ];
}

function noticeProblems(blocks: readonly Block[], draft: Draft, proof: Proof): string[] {
  return missingNotices(blocks, draft, proof.exportedAt).map(
    ({ text }) => `The file lacks a notice that readers are owed: “${text}”`,
  );
}

function claimProblems(proof: Proof | null, record: ExportRecord | null): string[] {
  if (!record) return ['The draft has no record of this export.'];
  if (!proof) return [];
  const problems: string[] = [];
  if (proof.verified && !record.verified) {
    problems.push('The file says that it is verified; it was exported as not verified.');
  }
  if (proof.versionSha256 !== record.versionSha256) {
    problems.push('The file names another text than the one that was exported under its number.');
  }
  if (proof.journalHead !== record.journalHead) {
    problems.push('The file names another journal entry than the one that it was exported after.');
  }
  return problems;
}
