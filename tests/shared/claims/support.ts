import { storyText, type Block } from '../../../src-shared/domain/block';
import type { ClaimKind } from '../../../src-shared/domain/claim';
import { ProposalReader, type ProposedClaim } from '../../../src-shared/claims/propose-claims';
import { aBlock } from '../../support/a-draft';

/** What is proposed in a text that is read for the first time. */
export function readProposals(blocks: readonly Block[]): ProposedClaim[] {
  return new ProposalReader().read(blocks);
}

/** What is proposed of one kind, or of all, in a paragraph: the words alone, in order. */
export function proposed(paragraph: string, kind?: ClaimKind): string[] {
  const blocks = [aBlock('paragraph', paragraph)];
  const text = storyText(blocks);
  return readProposals(blocks)
    .filter((one) => kind === undefined || one.kind === kind)
    .map(({ range }) => text.slice(range.start, range.end));
}

/** Why those words are proposed; `undefined` where they are not. */
export function reasonFor(paragraph: string, words: string): string | undefined {
  const blocks = [aBlock('paragraph', paragraph)];
  const text = storyText(blocks);
  return readProposals(blocks).find(({ range }) => text.slice(range.start, range.end) === words)?.reason;
}
