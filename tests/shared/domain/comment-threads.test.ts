import { describe, expect, it } from 'vitest';
import { applyDraftCommand } from '../../../src-shared/commands/apply-draft-command';
import type { Draft } from '../../../src-shared/domain/draft';
import type { DraftCommand } from '../../../src-shared/domain/draft-command';
import { threadsOf } from '../../../src-shared/domain/comment-threads';
import { aClaim, aDraft, DEED } from '../../support/a-draft';
import { aContext, frozen } from '../../support/transition-context';

const context = aContext();

function done(draft: Draft, command: DraftCommand): Draft {
  const result = applyDraftCommand(frozen(draft), command, context);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Conversations as lines: `open: first / answer`. */
function talk(draft: Draft): string[] {
  return threadsOf(draft.claims[0]?.comments ?? []).map(
    ({ comments, resolved }) =>
      `${resolved ? 'resolved' : 'open'}: ${comments.map(({ text }) => text).join(' / ')}`,
  );
}

describe('conversations about a claim', () => {
  const claim = aClaim('1913');
  const asked = done(aDraft({ claims: [claim] }), {
    type: 'claim.comment',
    claimId: claim.id,
    text: 'Which yard?',
  });
  const first = threadsOf(asked.claims[0]!.comments)[0]!;
  const answered = done(done(asked, { type: 'claim.comment', claimId: claim.id, text: 'And which year?' }), {
    type: 'claim.comment',
    claimId: claim.id,
    text: 'The one at Holm.',
    thread: first.id,
  });

  it('an answer stands with its question, not with what was asked last', () => {
    expect(talk(answered)).toEqual(['open: Which yard? / The one at Holm.', 'open: And which year?']);
  });

  it('resolving one comment closes its conversation and leaves the other open', () => {
    const closed = done(answered, { type: 'claim.resolveComment', claimId: claim.id, commentId: first.id });
    expect(talk(closed)).toEqual(['resolved: Which yard? / The one at Holm.', 'open: And which year?']);
    const again = done(closed, { type: 'claim.reopenComment', claimId: claim.id, commentId: first.id });
    expect(talk(again)[0]).toBe('open: Which yard? / The one at Holm.');
  });

  it('a further word opens a closed conversation again', () => {
    const closed = done(answered, { type: 'claim.resolveComment', claimId: claim.id, commentId: first.id });
    const further = { type: 'claim.comment', claimId: claim.id, text: 'Sure?', thread: first.id } as const;
    expect(talk(done(closed, further))[0]).toBe('open: Which yard? / The one at Holm. / Sure?');
  });

  it('comments that are older than conversations make one', () => {
    const old = ['Which yard?', 'The one at Holm.'].map((text) => ({ id: text, text, said: DEED }));
    expect(talk(aDraft({ claims: [aClaim('1913', { comments: old })] }))).toEqual([
      'open: Which yard? / The one at Holm.',
    ]);
  });
});
