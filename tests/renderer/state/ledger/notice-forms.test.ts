import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../../src-renderer/state/desk/desk.svelte';
import { NoticeForms } from '../../../../src-renderer/state/ledger/notice-forms';
import type { Draft } from '../../../../src-shared/domain/draft';
import { storyText } from '../../../../src-shared/domain/block';
import { draftCommand } from '../../../../src-shared/ipc/command-schemas';
import { DEFAULT_HOUSE_STYLE } from '../../../../src-shared/notices/default-house-style';
import { aClaim, aDraft } from '../../../support/a-draft';

/** A desk on which a claim is selected, and what it was asked to do. */
function aDeskAt(draft: Draft) {
  const asked: unknown[] = [];
  const desk = {
    draft,
    claim: draft.claims[0],
    selection: null,
    text: storyText(draft.blocks),
    unfinished: { of: () => '' },
    workspace: {
      library: { library: { houseStyle: DEFAULT_HOUSE_STYLE, people: [] } },
      clock: { today: () => '2024-05-14' },
    },
    do: (command: unknown) => {
      asked.push(command);
      return Promise.resolve(true);
    },
  };
  return { desk: desk as unknown as Desk, asked };
}

describe('the form of a notice', () => {
  it('is about the words of the selected claim, and is saved by a command that the main process takes', async () => {
    const { desk, asked } = aDeskAt(aDraft({ claims: [aClaim('1913', { kind: 'date' })] }));
    const { form } = new NoticeForms(desk).open(null);
    expect(form.fields.wrong).toBe('1913');
    await form.save();
    expect(v.safeParse(draftCommand, asked[0]).issues).toBeUndefined();
  });
});
