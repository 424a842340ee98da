import type { Block } from '../../../src-shared/domain/block';
import type { Instant } from '../../../src-shared/domain/instant';
import type { JournalEntry } from '../../../src-shared/domain/journal-entry';
import { differencesFrom } from './compare-copy';
import type { NearestVersion } from './nearest-version';
import { journalProblems, noticeProblems, versionProblems } from './proof-problems';
import type { ExportCheck } from './verify-export';

/**
 * Holds a file that carries no proof against the version that it is nearest to: a page saved from the site, a Word
 * file that went through other hands. It has to carry every notice that readers are owed by now.
 */
export function verifyWords(
  blocks: readonly Block[],
  { draft, version }: NearestVersion,
  journal: readonly JournalEntry[],
  now: Instant,
): ExportCheck {
  const differences = differencesFrom(version, blocks, draft);
  const signOffs = draft.signOffs.filter((one) => one.sha256 === version.sha256 && !one.withdrawn);
  const problems = [
    ...versionProblems(version),
    ...journalProblems(journal, null),
    ...noticeProblems(blocks, draft, now),
  ];
  return {
    status: differences.length === 0 ? 'sameWords' : 'otherWords',
    isWhatWasSigned: differences.length === 0 && signOffs.length > 0 && problems.length === 0,
    proof: null,
    record: null,
    version: { id: version.id, number: version.number, sha256: version.sha256 },
    signOffs,
    differences,
    problems,
  };
}
