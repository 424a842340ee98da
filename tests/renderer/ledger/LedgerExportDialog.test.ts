import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import LedgerExportDialog from '../../../src-renderer/ledger/LedgerExportDialog.svelte';
import type { Ledger } from '../../../src-renderer/state/ledger/ledger.svelte';
import type { Workspace } from '../../../src-renderer/state/workspace.svelte';
import type { LedgerFormat } from '../../../src-shared/ipc/ledger-values';

afterEach(cleanup);

interface Wish {
  readonly format: LedgerFormat;
  readonly include: { readonly notes: boolean };
}

/** The dialogue over a ledger without notices; every preview that it asks for is written down. */
function opened(): Wish[] {
  const asked: Wish[] = [];
  const workspace = {
    preferences: { remembered: (_key: string, otherwise: string) => otherwise },
    answer: (_name: string, wish: Wish) => {
      asked.push(wish);
      const text = wish.format === 'html' ? '<body><h1>Corrections</h1></body>' : 'date,kind,story';
      const html = wish.format === 'html' ? text : null;
      return Promise.resolve({
        ok: true,
        value: { fileName: `ledger.${wish.format}`, notices: 0, html, text },
      });
    },
  } as unknown as Workspace;
  const ledger = { shown: [], filter: {}, isFiltered: false } as unknown as Ledger;
  render(LedgerExportDialog, { workspace, ledger, onclose: () => undefined });
  return asked;
}

describe('the ledger before it is exported', () => {
  it('is shown as the page reads, asked for once', async () => {
    const asked = opened();
    await screen.findByText('Corrections');
    expect(asked).toHaveLength(1);
  });

  it('is shown anew for another format and for another choice', async () => {
    const asked = opened();
    await screen.findByText('Corrections');
    await fireEvent.click(screen.getByText('CSV'));
    await screen.findByText('date,kind,story');
    await fireEvent.click(screen.getByLabelText('What the desk wrote about causes'));
    await waitFor(() => expect(asked).toHaveLength(3));
    expect(asked.map(({ format, include }) => [format, include.notes])).toEqual([
      ['html', false],
      ['csv', false],
      ['csv', true],
    ]);
  });
});
