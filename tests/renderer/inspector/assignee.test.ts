import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import Assignee from '../../../src-renderer/inspector/Assignee.svelte';
import type { Desk } from '../../../src-renderer/state/desk/desk.svelte';
import { aClaim } from '../../support/a-draft';

afterEach(cleanup);

/** A claim on a desk with those people, read by Ines; answers the screens that were asked for. */
function aClaimAmong(...names: readonly string[]): string[] {
  const shown: string[] = [];
  const people = names.map((name) => ({ name, roles: [], senior: false }));
  const workspace = {
    library: { library: { people } },
    preferences: { settings: { person: 'Ines Okonkwo' } },
    screens: { show: (name: string) => shown.push(name) },
  };
  render(Assignee, { desk: { workspace } as unknown as Desk, claim: aClaim('1913') });
  return shown;
}

describe('whom a claim waits for', () => {
  it('is chosen among the people of the desk and whoever sits there', () => {
    aClaimAmong('Jonas Vik');
    const names = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(names).toEqual(['nobody in particular', 'Jonas Vik', 'Ines Okonkwo']);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('leads to where colleagues are named while there is none to choose', async () => {
    const shown = aClaimAmong();
    await fireEvent.click(screen.getByRole('button', { name: 'Name your colleagues…' }));
    expect(shown).toEqual(['settings']);
    expect(screen.getByLabelText('Waits for')).toBeDefined();
  });
});
