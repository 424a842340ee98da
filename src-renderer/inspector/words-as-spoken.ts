import type { Interview } from '../../src-shared/domain/interview';
import type { SpokenRange } from '../../src-shared/domain/passage';
import type { TextRange } from '../../src-shared/domain/text-range';
import { asSpoken } from '../../src-shared/quotes/print/as-spoken';
import type { Desk } from '../state/desk/desk.svelte';
import { segmentOrder } from '../transcript/passage-in-segment';

/** `coming` while the check of the quotation, or a transcript that it goes over several turns of, is on its way. */
export type SpokenOffer = 'coming' | { readonly words: string };

/**
 * The printed quotation of a claim with the words as they were spoken: in the one passage that is linked, or that was
 * found. `null` where print says just that, where it is no quotation, and where the passage goes over the words of
 * somebody else, which nobody may put into the mouth of who is quoted.
 */
export function wordsAsSpoken(desk: Desk, claimId: string | undefined, range: TextRange): SpokenOffer | null {
  const claim = desk.draft.claims.find(({ id }) => id === claimId);
  const check = desk.quoteCheck;
  if (claim?.kind !== 'quote') return null;
  if (!check) return desk.quotations.running ? 'coming' : null;
  const linked = claim.evidence.flatMap(({ does, passage }) =>
    does === 'supports' && passage.kind === 'interview' ? passage : [],
  );
  const passages = linked.length > 0 ? linked : check.passages;
  const [passage] = passages;
  if (!passage || passages.length > 1) return null;
  const voices = isOneVoice(passage, desk.transcripts.get(passage.interviewId));
  if (!voices) return voices === null ? 'coming' : null;
  const printed = desk.text.slice(range.start, range.end);
  const pieces = check.quotation.pieces
    .filter(({ start, end }) => start >= range.start && end <= range.end)
    .map(({ start, end }) => ({ start: start - range.start, end: end - range.start }));
  const words = asSpoken(printed, pieces, passage.exact);
  return words === null || words === printed ? null : { words };
}

/** Without the interview at hand, only what stands in one turn is known to be of one person; `null` for not known. */
function isOneVoice({ from, to }: SpokenRange, interview: Interview | null): boolean | null {
  if (from.segmentId === to.segmentId) return true;
  if (!interview) return null;
  const order = segmentOrder(interview);
  const [first, last] = [order.get(from.segmentId), order.get(to.segmentId)];
  if (first === undefined || last === undefined) return false;
  const voices = interview.segments.slice(first, last + 1).map(({ speakerId }) => speakerId);
  return new Set(voices).size === 1;
}
