import { describe, expect, it } from 'vitest';
import type { LibrarySession } from '../../../../src-main/services/session/library-session';
import type { InterviewCommand } from '../../../../src-shared/domain/interview-command';
import type { Blocker } from '../../../../src-shared/gate/blocker';
import { aBlock, aClaim, aDraft } from '../../../support/a-draft';
import { anInterview, aPassage } from '../../../support/an-interview';
import { valueOf } from '../../store/support/a-library';
import { aSession } from '../support/a-session';

const STORY = [aBlock('paragraph', '“We never lost a letter. Not one,” Berit Sand said.')];

/** A session in which the one quotation of the story is linked and settled, after something was done to the interview. */
async function linked(command: InterviewCommand): Promise<LibrarySession> {
  const claim = aClaim('“We never lost a letter. Not one,”', { id: 'c-quote', kind: 'quote' }, STORY);
  const session = await aSession({
    drafts: [aDraft({ blocks: STORY, claims: [claim], nextClaimNumber: 2 })],
    interviews: [anInterview()],
  });
  const passage = aPassage(anInterview(), 'We never lost a letter. Not one.');
  valueOf(
    await session.drafts.do('d-ferry', {
      type: 'evidence.link',
      claimId: 'c-quote',
      passage,
      does: 'supports',
    }),
  );
  valueOf(await session.interviews.change('i-sand', command));
  await session.recheck.settled();
  return session;
}

async function termsBlockers(session: LibrarySession): Promise<readonly Blocker[]> {
  return valueOf(await session.blockers('d-ferry')).filter(({ kind }) => kind === 'terms');
}

describe('a quotation that touches words with terms of their own', () => {
  it.each([
    { what: 'off the record', words: 'Not one.', blocks: true },
    { what: 'off the record', words: 'A goat, once', blocks: false },
  ] as const)('“$words” $what, blocks: $blocks', async ({ words, blocks }) => {
    const session = await linked({
      type: 'passage.terms',
      passage: aPassage(anInterview(), words),
      terms: { kind: 'offTheRecord' },
    });
    expect((await termsBlockers(session)).length > 0).toBe(blocks);
  });

  it('blocks while the whole interview is on background, and no more once it is on the record again', async () => {
    const session = await linked({ type: 'interview.terms', terms: { kind: 'onBackground' } });
    expect(await termsBlockers(session)).not.toEqual([]);
    valueOf(await session.interviews.undo('i-sand'));
    expect(await termsBlockers(session)).toEqual([]);
  });

  it('is let pass by a person with a reason, which stays with it', async () => {
    const session = await linked({ type: 'interview.terms', terms: { kind: 'offTheRecord' } });
    for (const { key, message } of await termsBlockers(session)) {
      valueOf(
        await session.drafts.do('d-ferry', {
          type: 'override.give',
          blocker: key,
          was: message,
          reason: 'Sand agreed to these words by telephone on May 13.',
        }),
      );
    }
    const blockers = await termsBlockers(session);
    expect(blockers.map(({ override }) => override?.reason)).toEqual(
      blockers.map(() => 'Sand agreed to these words by telephone on May 13.'),
    );
    expect(blockers).not.toEqual([]);
  });
});
