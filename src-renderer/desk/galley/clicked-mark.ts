import type { Desk } from '../../state/desk/desk.svelte';

/**
 * Selects what was clicked in the galley: a change on its own words; of overlapping claims the smallest, and the next
 * one around it on the next click. While a person types a click only sets the cursor.
 *
 * @param offset where in the story text
 */
export function selectClicked(desk: Desk, offset: number, target: HTMLElement): void {
  const change = target.closest<HTMLElement>('[data-change]')?.dataset['change'];
  if (change) desk.steps.toChange(change);
  if (desk.editing || change) return;
  const here = desk.draft.claims
    .filter((claim) => !claim.orphan && claim.anchor.start <= offset && offset <= claim.anchor.end)
    .sort((a, b) => a.anchor.end - a.anchor.start - (b.anchor.end - b.anchor.start));
  if (here.length === 0) return selectUnmarked(desk, offset);
  const at = here.findIndex((claim) => claim.id === desk.claim?.id);
  desk.selectClaim(here[(at + 1) % here.length]?.id ?? null);
}

/** Where nobody has marked anything, a click takes the proposal; else the words that need no check. */
function selectUnmarked(desk: Desk, offset: number): void {
  const proposal = desk.proposals.at(offset);
  if (proposal) return desk.selectProposal(proposal.key);
  const noCheck = desk.draft.noChecks.find(
    ({ orphan, anchor }) => !orphan && anchor.start <= offset && offset < anchor.end,
  );
  if (!noCheck) return;
  desk.selectClaim(null);
  desk.selection = { start: noCheck.anchor.start, end: noCheck.anchor.end };
}
