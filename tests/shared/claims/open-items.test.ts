import { describe, expect, it } from 'vitest';
import { openItemsOf } from '../../../src-shared/claims/open-items';
import type { Claim, Comment } from '../../../src-shared/domain/claim';
import { aClaim, aDraft, DEED } from '../../support/a-draft';

const ME = 'Edda Lind';

function said(by: string, text: string, given: Partial<Comment> = {}): Comment {
  return { id: text, text, said: { by, at: DEED.at }, ...given };
}

function waiting(given: Partial<Claim>): string[] {
  const claim = aClaim('1913', { standing: 'unchecked', ...given });
  return openItemsOf(aDraft({ claims: [claim] }), ME).map(({ why, comment }) =>
    comment === undefined ? why : `${why}: ${comment}`,
  );
}

describe('what waits for a person', () => {
  it.each<[string, Partial<Claim>, string[]]>([
    ['an open claim that is theirs', { assignee: ME }, ['assigned']],
    ['a claim of somebody else', { assignee: 'Jonas Vik' }, []],
    ['a claim of nobody', {}, []],
    ['a claim that is settled', { assignee: ME, standing: 'stands' }, []],
    ['a claim that needs a change', { assignee: ME, standing: 'needsChange' }, ['assigned']],
    [
      'a question on a claim that is theirs, settled or not',
      { assignee: ME, standing: 'stands', comments: [said('Jonas Vik', 'Which yard?')] },
      ['asked: Which yard?'],
    ],
    [
      'an answer to something they asked',
      { comments: [said(ME, 'Which yard?'), said('Jonas Vik', 'The one at Holm.')] },
      ['asked: The one at Holm.'],
    ],
    ['their own question', { comments: [said(ME, 'Which yard?')] }, []],
    ['a talk of others', { comments: [said('Jonas Vik', 'Which yard?')] }, []],
    [
      'a question that was resolved',
      { assignee: ME, standing: 'stands', comments: [said('Jonas Vik', 'Which yard?', { resolved: DEED })] },
      [],
    ],
    [
      'two conversations, of which one has their answer',
      {
        assignee: ME,
        comments: [
          said('Jonas Vik', 'Which yard?', { thread: 'Which yard?' }),
          said('Jonas Vik', 'And which year?', { thread: 'And which year?' }),
          said(ME, 'The one at Holm.', { thread: 'Which yard?' }),
        ],
      },
      ['asked: And which year?'],
    ],
  ])('%s', (_, claim, items) => {
    expect(waiting(claim)).toEqual(items);
  });
});
