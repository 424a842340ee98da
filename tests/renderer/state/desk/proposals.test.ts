import { describe, expect, it } from 'vitest';
import { Proposals } from '../../../../src-renderer/state/desk/proposals.svelte';
import type { Block } from '../../../../src-shared/domain/block';
import type { Draft } from '../../../../src-shared/domain/draft';
import { aBlock } from '../../../support/a-draft';

const STORY: readonly Block[] = [
  aBlock('headline', 'The mill at Skarv'),
  aBlock('paragraph', 'The mill opened in 1921 and employed 340 people.'),
];

function draftOf(blocks: readonly Block[]): Draft {
  return { blocks, claims: [], noChecks: [], dismissedProposals: [] } as unknown as Draft;
}

describe('what is worth checking in a draft', () => {
  it('is read at once where somebody asks before the text has rested', () => {
    const proposals = new Proposals(() => draftOf(STORY));
    proposals.readWhenRested(60_000);
    expect(proposals.beside(1)).toBeNull();
    proposals.readNow();
    expect(proposals.beside(1)).toMatchObject({ kind: 'date', range: { start: 38, end: 42 } });
    proposals.stop();
  });

  it('is the same as what is found a little at a time', async () => {
    const [slowly, atOnce] = [new Proposals(() => draftOf(STORY)), new Proposals(() => draftOf(STORY))];
    slowly.readWhenRested(0);
    atOnce.readNow();
    await expect.poll(() => slowly.open.length).toBeGreaterThan(0);
    expect(slowly.open).toEqual(atOnce.open);
  });
});
