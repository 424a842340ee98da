import { saysTheSame } from '../anchoring/same-words';
import type { Claim } from '../domain/claim';
import type { Instant } from '../domain/instant';
import { because, type Reason } from '../words/say';
import type { CarriedAnchor } from './carried-anchor';

/**
 * A claim in a new text. Checked means checked: one whose words changed or went is open again and says what changed;
 * one whose very words are back stands as it did before, and so does one that was to be cut and is gone.
 */
export function carryClaim(claim: Claim, carried: CarriedAnchor, now: Instant): Claim {
  const { anchor, orphan, places } = carried;
  const moved: Claim = { ...claim, anchor, orphan, places };
  // to cut the words was what somebody had decided: now it is done
  if (orphan && !places && asItStood(moved).standing === 'cut') return asItStood(moved);
  if (orphan) return claim.orphan ? moved : reopenedFor(claim, moved, lostReason(claim, carried), now);
  const was = claim.reopened?.was;
  if (was !== undefined && saysTheSame(was, anchor.exact)) return asItStood(moved);
  if (saysTheSame(claim.anchor.exact, anchor.exact)) return moved;
  return reopenedFor(claim, moved, changedReason(was ?? claim.anchor.exact, anchor.exact), now);
}

/** Opens a settled claim; one that its words had opened before says what they are now. */
function reopenedFor(claim: Claim, moved: Claim, why: Reason, now: Instant): Claim {
  if (claim.reopened?.was !== undefined) {
    return { ...moved, reopened: { ...claim.reopened, ...why, at: now } };
  }
  if (claim.standing === 'unchecked') return moved;
  return {
    ...moved,
    standing: 'unchecked',
    settled: undefined,
    reopened: { ...why, at: now, from: claim.standing, was: claim.anchor.exact, settled: claim.settled },
  };
}

function asItStood(claim: Claim): Claim {
  const { reopened } = claim;
  if (!reopened || claim.standing !== 'unchecked') return claim;
  return { ...claim, standing: reopened.from, settled: reopened.settled, reopened: undefined };
}

function lostReason(claim: Claim, { places }: CarriedAnchor): Reason {
  const words = shortened(claim.reopened?.was ?? claim.anchor.exact);
  return places
    ? because('reopened.wordsTwice', { words, places: places.length })
    : because('reopened.wordsGone', { words });
}

function changedReason(before: string, after: string): Reason {
  return because('reopened.wordsChanged', { was: shortened(before), is: shortened(after) });
}

function shortened(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 77)}…`;
}
