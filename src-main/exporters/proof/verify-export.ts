import type { Block } from '../../../src-shared/domain/block';
import type { Draft } from '../../../src-shared/domain/draft';
import type { ExportRecord } from '../../../src-shared/domain/export-record';
import type { JournalEntry } from '../../../src-shared/domain/journal-entry';
import type { SignOff } from '../../../src-shared/domain/sign-off';
import type { Version } from '../../../src-shared/domain/version';
import type { WordChange } from '../../../src-shared/notices/stealth-edits/word-changes';
import { sha256Of } from '../../store/files/durable-file';
import { differencesFrom } from './compare-copy';
import type { Proof } from '../export-input';
import { claimProblems, journalProblems, noticeProblems, versionProblems } from './proof-problems';
import { readBack } from '../read-back/read-back';

/** What a file turned out to be, held against the draft that it names. */
export interface ExportCheck {
  /**
   * `asExported`: byte for byte what left the library. `sameWords`: changed since, but not in its words.
   * `otherWords`: words differ. `changed`: a report that was changed, or a PDF whose words can't be read. `unknown`: nothing in the draft
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
 *
 * @param read what an importer read in the file, for one whose words are not where Stet wrote them: a PDF, or a file
 *   that another program has saved anew
 */
export function verifyExport(
  bytes: Uint8Array,
  draft: Draft,
  journal: readonly JournalEntry[],
  read: readonly Block[] | null = null,
): ExportCheck {
  const copy = readBack(bytes);
  const fileSha256 = sha256Of(bytes);
  const byBytes = draft.exports.find((record) => record.fileSha256 === fileSha256);
  const record = byBytes ?? draft.exports.find((one) => one.id === copy?.proof.exportId) ?? null;
  const sha256 = copy?.proof.versionSha256 ?? record?.versionSha256;
  const version = draft.versions.find((one) => one.sha256 === sha256) ?? null;
  if (!version) return nothingKnown(copy?.proof ?? null, record);

  const { blocks, differences } = nearestReading(version, draft, [
    copy?.blocks ?? null,
    isStory(record) ? read : null,
  ]);
  const signOffs = draft.signOffs.filter((one) => one.sha256 === version.sha256 && !one.withdrawn);
  const problems = [
    ...versionProblems(version),
    ...journalProblems(journal, copy?.proof.journalHead ?? record?.journalHead ?? null),
    ...claimProblems(copy?.proof ?? null, record),
    ...(copy && blocks ? noticeProblems(blocks, draft, copy.proof.exportedAt) : []),
  ];
  const status = statusOf(byBytes !== undefined, blocks, differences);
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

/** Of several ways to read a file the one that makes the least of its differences. */
function nearestReading(
  version: Version,
  draft: Draft,
  readings: readonly (readonly Block[] | null)[],
): { blocks: readonly Block[] | null; differences: readonly WordChange[] } {
  const compared = readings
    .filter((blocks) => blocks !== null)
    .map((blocks) => ({ blocks, differences: differencesFrom(version, blocks, draft) }))
    .sort((a, b) => a.differences.length - b.differences.length);
  return compared[0] ?? { blocks: null, differences: [] };
}

function isStory(record: ExportRecord | null): boolean {
  return record !== null && record.format !== 'report' && record.format !== 'book';
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
