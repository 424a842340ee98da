import type { Draft } from '../../src-shared/domain/draft';
import { NO_PREVIOUS, type JournalEntry } from '../../src-shared/domain/journal-entry';
import { say, type SaidSentence } from '../../src-shared/words/say';
import { hashBlocks } from '../services/drafts/hash-blocks';

/**
 * What is wrong with a draft that came from elsewhere, beyond its shape, as the end of a sentence; `null` for nothing.
 * A version whose hash is another than its text's would let something else run under the signature; two marks of one
 * id would be one in every list and every deed.
 */
export function draftProblem(draft: Draft): SaidSentence | null {
  const { versions } = draft;
  const wrong = versions.find(({ blocks, sha256 }) => hashBlocks(blocks) !== sha256);
  if (wrong) return say('bundleClauses.badVersion', { number: wrong.number });
  if (versions.some(({ number }, index) => number !== index + 1)) {
    return say('bundleClauses.badNumbers');
  }
  const twice = idsOf(draft).find((ids) => new Set(ids).size !== ids.length);
  if (twice) return say('bundleClauses.sameId');
  return null;
}

/**
 * Where a draft says of itself what its journal does not know: who signed it, and what left. A journal that is whole
 * in itself may be another draft's.
 */
export function recordProblem(
  { signOffs, exports }: Draft,
  entries: readonly JournalEntry[],
): SaidSentence | null {
  const places = new Map(entries.map(({ hash }, index) => [hash, index]));
  places.set(NO_PREVIOUS, -1);
  for (const { journalHead, signed } of signOffs) {
    const after = places.get(journalHead);
    const noted = entries.some(
      ({ action, by }, index) => action === 'signOff.sign' && by === signed.by && index > (after ?? 0),
    );
    if (after === undefined || !noted) {
      return say('bundleClauses.unknownSignOff');
    }
  }
  if (exports.some(({ journalHead }) => !places.has(journalHead))) {
    return say('bundleClauses.unknownCopy');
  }
  return null;
}

/** The ids of a draft's parts, list by list. */
function idsOf({ claims, noChecks, changes, notices, versions, signOffs, exports }: Draft): string[][] {
  const lists: readonly (readonly { readonly id: string }[])[] = [
    ...[claims, noChecks, changes, notices, versions, signOffs, exports],
    ...claims.flatMap(({ evidence, comments }) => [evidence, comments]),
  ];
  return lists.map((list) => list.map(({ id }) => id));
}
