import { cleanup, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { afterEach, describe, expect, it } from 'vitest';
import DraftInspector from '../../../src-renderer/inspector/DraftInspector.svelte';
import type { Desk } from '../../../src-renderer/state/desk/desk.svelte';
import type { QuoteCheck } from '../../../src-shared/domain/quote-check';
import { storyText } from '../../../src-shared/domain/block';
import { FERRY_STORY } from '../../support/a-draft';
import { aQuoteCheck } from '../../support/a-quote-check';

afterEach(cleanup);

const PRINTED = '“We never lost a letter,”';

/** The quotations of a draft, beside its text; `checks` of `null` is a text that somebody types just now. */
function beside(checks: readonly QuoteCheck[] | null) {
  const present = new SvelteMap([['checks', checks]]);
  const desk = {
    text: storyText(FERRY_STORY),
    claims: [],
    editing: false,
    workspace: { commands: { all: [] } },
    quotations: {
      running: false,
      get known() {
        return present.get('checks') !== null;
      },
      get all() {
        return present.get('checks') ?? [];
      },
    },
  };
  render(DraftInspector, { desk: desk as unknown as Desk });
  return async (next: readonly QuoteCheck[] | null) => {
    present.set('checks', next);
    await tick();
  };
}

describe('the quotations of a draft', () => {
  it('stay, set back, while somebody types, and are not said to be none', async () => {
    const becomes = beside([aQuoteCheck(PRINTED, null, '')]);
    const row = screen.getByRole('button');
    expect([row.textContent.includes(PRINTED), row.hasAttribute('disabled')]).toEqual([true, false]);
    await becomes(null);
    expect(screen.getByRole('button').hasAttribute('disabled')).toBe(true);
    expect(screen.queryByText('This draft quotes nobody.')).toBeNull();
    await becomes([]);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('This draft quotes nobody.')).toBeDefined();
  });

  it('are nothing that can be said before the first answer', () => {
    beside(null);
    expect(screen.queryByText('This draft quotes nobody.')).toBeNull();
  });
});
