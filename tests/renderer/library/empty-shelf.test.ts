import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import DraftTable from '../../../src-renderer/library/DraftTable.svelte';
import SourceTable from '../../../src-renderer/library/SourceTable.svelte';
import { noneOnShelf, type Shelf } from '../../../src-renderer/state/library/library-lists';
import type { Workspace } from '../../../src-renderer/state/workspace.svelte';
import type { TroubledDocument } from '../../../src-shared/ipc/window-values';

afterEach(cleanup);

const DAMAGED: TroubledDocument = { kind: 'draft', id: 'd-ferry', title: 'Ferry', newer: false };
const NEWER: TroubledDocument = { kind: 'interview', id: 'i-sand', title: 'Berit Sand', newer: true };

/** The shelf of a library that lists nothing. */
function showShelf(shelf: Shelf, troubled: readonly TroubledDocument[]): void {
  const none = noneOnShelf({ drafts: [], interviews: [], documents: [], troubled }, shelf);
  const workspace = {} as Workspace;
  if (shelf === 'drafts') render(DraftTable, { workspace, drafts: [], none });
  else render(SourceTable, { workspace, rows: [], shelf, none });
}

describe('a shelf on which nothing stands', () => {
  it.each([
    ['drafts', [NEWER], /^No draft yet\./],
    ['drafts', [DAMAGED], /^The one draft here can’t be opened\./],
    ['drafts', [DAMAGED, { ...DAMAGED, id: 'd-pier' }], /^None of the 2 drafts here can be opened\./],
    ['interviews', [NEWER], /^The one interview here can’t be opened\./],
    ['documents', [DAMAGED, NEWER], /^No document yet\./],
  ] as const)('says of %s whether there is nothing yet, or nothing that opens', (shelf, troubled, words) => {
    showShelf(shelf, troubled);
    expect(screen.getByText(words)).toBeDefined();
    expect(screen.getByRole('button').textContent.trim()).toMatch(/^Import/);
  });
});
