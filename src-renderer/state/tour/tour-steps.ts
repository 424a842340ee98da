import type { Words } from '../../../src-shared/words/words';
import type { Desk } from '../desk/desk.svelte';
import type { Screen } from '../screen';
import type { Workspace } from '../workspace.svelte';

/** One stop of the tour: what it is about, and how to get it onto the screen. */
export interface TourStep {
  /** Its words in the catalogue, and what the element it points at bears as `data-tour`. */
  readonly name: keyof Words['tour']['steps'];
  /** Where what it points at is. */
  readonly screen: Extract<Screen['name'], 'library' | 'desk'>;
  prepare(workspace: Workspace): Promise<void>;
}

/** In the order in which a person is led through them. */
export const TOUR_STEPS: readonly TourStep[] = [
  { name: 'library', screen: 'library', prepare: toLibrary },
  { name: 'galley', screen: 'desk', prepare: toDesk },
  { name: 'quotation', screen: 'desk', prepare: toQuotation },
  { name: 'standing', screen: 'desk', prepare: toQuotation },
  { name: 'outline', screen: 'desk', prepare: toDesk },
  { name: 'signOff', screen: 'desk', prepare: toDesk },
];

function toLibrary(workspace: Workspace): Promise<void> {
  workspace.screens.show('library');
  workspace.libraryView.widen();
  workspace.libraryView.show(null);
  return Promise.resolve();
}

async function toDesk(workspace: Workspace): Promise<void> {
  const first = workspace.library?.drafts[0];
  if (!workspace.desk && first) await workspace.screens.openDraft(first.id);
}

/** The quotation about which there is most to say. */
async function toQuotation(workspace: Workspace): Promise<void> {
  await toDesk(workspace);
  const { desk } = workspace;
  if (!desk) return;
  await desk.quotations.run();
  const claim = mostDoubtful(desk);
  if (claim) desk.selectClaim(claim.id);
}

function mostDoubtful(desk: Desk): Desk['claims'][number] | undefined {
  const quotes = desk.claims.filter(({ kind, orphan }) => kind === 'quote' && !orphan);
  const doubt = (claim: Desk['claims'][number]): number => desk.quotations.of(claim)?.warnings.length ?? 0;
  return quotes.toSorted((a, b) => doubt(b) - doubt(a))[0] ?? desk.claims[0];
}
