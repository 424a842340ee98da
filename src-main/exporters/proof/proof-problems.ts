import type { Block } from '../../../src-shared/domain/block';
import { canonicalJson } from '../../../src-shared/domain/canonical-json';
import type { Draft } from '../../../src-shared/domain/draft';
import type { ExportRecord } from '../../../src-shared/domain/export-record';
import type { Instant, Sha256 } from '../../../src-shared/domain/instant';
import { NO_PREVIOUS, type JournalEntry } from '../../../src-shared/domain/journal-entry';
import type { Version } from '../../../src-shared/domain/version';
import { sha256Of } from '../../store/files/durable-file';
import { detailsFit, hashOfEntry } from '../../store/journal/journal-chain';
import { missingNotices } from './compare-copy';
import type { Proof } from '../export-input';

/* What does not add up about a file or about the record that it is held against: one sentence for a person each. */

/** The library's own version is another one than its hash says. */
export function versionProblems(version: Version): string[] {
  const sha256: Sha256 = sha256Of(canonicalJson(version.blocks));
  return sha256 === version.sha256
    ? []
    : [`Version ${version.number} in the library is no longer what its hash says.`];
}

/**
 * The journal was changed after it was written, or its end is gone.
 *
 * @param head hash of the last entry before the file left; `null` where the file does not say
 */
export function journalProblems(journal: readonly JournalEntry[], head: Sha256 | null): string[] {
  const broken = journal.find(
    (entry, index) =>
      entry.seq !== index + 1 ||
      entry.previous !== (journal[index - 1]?.hash ?? NO_PREVIOUS) ||
      entry.hash !== hashOfEntry(entry) ||
      !detailsFit(entry),
  );
  if (broken) return [`The journal was altered at entry ${broken.seq}.`];
  if (head === null || head === NO_PREVIOUS || journal.some((entry) => entry.hash === head)) return [];
  return [
    'The journal does not hold the entry that the file was exported after: its end was cut off or rewritten.',
  ];
}

/** Notices that readers were owed when the file left and that it does not carry. */
export function noticeProblems(blocks: readonly Block[], draft: Draft, exportedAt: Instant): string[] {
  return missingNotices(blocks, draft, exportedAt).map(
    ({ text }) => `The file lacks a notice that readers are owed: “${text}”`,
  );
}

/** The file claims another thing about itself than was recorded when it left. */
export function claimProblems(proof: Proof | null, record: ExportRecord | null): string[] {
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
