import { describe, expect, it } from 'vitest';
import type { LibrarySession } from '../../../../src-main/services/session/library-session';
import type { Claim } from '../../../../src-shared/domain/claim';
import type { Draft } from '../../../../src-shared/domain/draft';
import { storyText } from '../../../../src-shared/domain/block';
import { aBlock, aClaim, aDraft } from '../../../support/a-draft';
import { anInterview, aPassage } from '../../../support/an-interview';
import { valueOf } from '../../store/support/a-library';
import { aSession, openedSession } from '../support/a-session';

const STORY = [
  aBlock('headline', 'The last ferry leaves Holm at dusk'),
  aBlock('paragraph', '“We never lost a letter. Not one,” Berit Sand said. The goat, she adds, could swim.'),
];

const QUOTE = '“We never lost a letter. Not one,”';
const SPOKEN = 'We never lost a letter. Not one.';

function aQuote(given: Partial<Claim> = {}): Claim {
  return aClaim(
    QUOTE,
    { id: 'c-quote', kind: 'quote', standing: 'unchecked', settled: undefined, ...given },
    STORY,
  );
}

function aStory(given: Partial<Draft> = {}): Draft {
  return aDraft({ blocks: STORY, claims: [aQuote()], nextClaimNumber: 2, ...given });
}

/** A session with one quotation linked to what Berit Sand said, and settled. */
async function settledQuote(drafts: readonly Draft[] = [aStory()]): Promise<LibrarySession> {
  const interview = anInterview();
  const session = await aSession({ drafts, interviews: [interview] });
  for (const { id } of drafts) {
    valueOf(
      await session.drafts.do(id, {
        type: 'evidence.link',
        claimId: 'c-quote',
        passage: aPassage(interview, SPOKEN),
        does: 'supports',
      }),
    );
    valueOf(await session.drafts.do(id, { type: 'claim.settle', claimId: 'c-quote', standing: 'stands' }));
  }
  await session.recheck.settled();
  return session;
}

async function quoteOf(session: LibrarySession, id = 'd-ferry'): Promise<Claim> {
  await session.recheck.settled();
  const { draft } = valueOf(await session.drafts.open(id));
  return draft.claims.find((claim) => claim.id === 'c-quote')!;
}

async function rechecks(session: LibrarySession, id = 'd-ferry'): Promise<number> {
  const journal = valueOf(await session.drafts.journal(id));
  return journal.filter(({ action }) => action === 'evidence.recheck').length;
}

describe('a link to an interview', () => {
  it('carries the verdict with the hash of both sides as soon as it is made', async () => {
    const { evidence } = await quoteOf(await settledQuote());
    expect(evidence[0]?.check).toMatchObject({ verdict: 'verbatim', warnings: [] });
    expect(evidence[0]?.check?.printedSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(evidence[0]?.check?.spokenSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is not written anew while neither side changes', async () => {
    const session = await settledQuote();
    const before = await rechecks(session);
    valueOf(await session.quotations.check('d-ferry'));
    valueOf(await session.quotations.check('d-ferry'));
    expect(await rechecks(session)).toBe(before);
  });

  it('is judged against the passage that a person chose, not the one that fits best', async () => {
    const session = await aSession({ drafts: [aStory()], interviews: [anInterview()] });
    const passage = aPassage(anInterview(), 'I will believe in the bridge when I have been sick on it.');
    valueOf(
      await session.drafts.do('d-ferry', {
        type: 'evidence.link',
        claimId: 'c-quote',
        passage,
        does: 'supports',
      }),
    );
    const { checks, linked } = valueOf(await session.quotations.check('d-ferry'));
    expect(checks[0]?.verdict).toBe('verbatim');
    expect(linked['c-quote']?.verdict).toBe('notFound');
  });
});

describe('a settled claim is opened again, with the reason, when', () => {
  it('the transcript is corrected to other words', async () => {
    const session = await settledQuote();
    valueOf(
      await session.interviews.change('i-sand', {
        type: 'segment.correct',
        segmentId: 's-2',
        text: 'We hardly ever lost a letter. Not one. A goat, once, but the goat could swim.',
      }),
    );
    const claim = await quoteOf(session);
    expect(claim.standing).toBe('unchecked');
    expect(claim.reopened?.from).toBe('stands');
    expect(claim.reopened?.reason).toContain(
      'Was verbatim, is altered: the transcript of “Berit Sand on the jetty” was corrected.',
    );
    expect(claim.evidence[0]?.passage.exact).toBe('We hardly ever lost a letter. Not one.');
  });

  it('the passage is put off the record', async () => {
    const session = await settledQuote();
    valueOf(
      await session.interviews.change('i-sand', {
        type: 'passage.terms',
        passage: aPassage(anInterview(), 'Not one.'),
        terms: { kind: 'offTheRecord' },
      }),
    );
    expect((await quoteOf(session)).reopened?.reason).toBe(
      'Still verbatim, but with a new doubt: the terms of “Berit Sand on the jetty” were changed. This passage is off the record.',
    );
  });

  it('its turn turns out to be the interviewer’s', async () => {
    const session = await settledQuote();
    valueOf(
      await session.interviews.change('i-sand', {
        type: 'segment.speaker',
        segmentId: 's-2',
        speakerId: 'vik',
      }),
    );
    expect((await quoteOf(session)).reopened?.reason).toContain(
      'the speakers of “Berit Sand on the jetty” were changed',
    );
  });

  it('its words leave the transcript', async () => {
    const session = await settledQuote();
    valueOf(
      await session.interviews.change('i-sand', {
        type: 'segment.correct',
        segmentId: 's-2',
        text: 'Letters are none of my business.',
      }),
    );
    const claim = await quoteOf(session);
    expect(claim.evidence[0]?.lost).toBe(true);
    expect(claim.reopened?.reason).toBe(
      'The words it rests on can no longer be found in “Berit Sand on the jetty”.',
    );
  });

  it('the printed words change', async () => {
    const session = await settledQuote();
    const { draft } = valueOf(await session.drafts.open('d-ferry'));
    const blocks = draft.blocks.map((block) => ({
      ...block,
      text: block.text.replace('lost a letter', 'lost letters'),
    }));
    valueOf(await session.drafts.do('d-ferry', { type: 'text.edit', blocks }));
    valueOf(await session.quotations.check('d-ferry'));
    const claim = await quoteOf(session);
    expect(claim.standing).toBe('unchecked');
    expect(claim.evidence[0]?.check?.verdict).toBe('altered');
  });

  it('words that it quotes change on undo, which brings back a verdict of before', async () => {
    const session = await settledQuote();
    const { draft } = valueOf(await session.drafts.open('d-ferry'));
    const start = storyText(draft.blocks).indexOf('Not one');
    valueOf(
      await session.drafts.do('d-ferry', {
        type: 'noCheck.mark',
        range: { start: start - 40, end: start - 30 },
        reason: '',
      }),
    );
    valueOf(
      await session.interviews.change('i-sand', { type: 'interview.terms', terms: { kind: 'onBackground' } }),
    );
    expect((await quoteOf(session)).standing).toBe('unchecked');
    valueOf(await session.drafts.undo('d-ferry'));
    const claim = await quoteOf(session);
    expect(claim.standing).toBe('unchecked');
    expect(claim.evidence[0]?.check?.warnings).toContain('terms');
  });
});

describe('a settled claim stays settled when', () => {
  it('a speaker gets another name that the draft uses too', async () => {
    const session = await settledQuote();
    valueOf(
      await session.interviews.change('i-sand', {
        type: 'speaker.edit',
        speakerId: 'sand',
        alsoKnownAs: ['Sand', 'the skipper'],
      }),
    );
    const claim = await quoteOf(session);
    expect(claim.standing).toBe('stands');
    expect(claim.evidence[0]?.check?.verdict).toBe('verbatim');
  });

  it('a turn far from its passage is corrected', async () => {
    const session = await settledQuote();
    valueOf(
      await session.interviews.change('i-sand', {
        type: 'segment.correct',
        segmentId: 's-4',
        text: 'I believe in ferries.',
      }),
    );
    const claim = await quoteOf(session);
    expect(claim.standing).toBe('stands');
  });

  it('words before it in its turn are corrected, and its passage moves along', async () => {
    const session = await settledQuote();
    valueOf(
      await session.interviews.change('i-sand', {
        type: 'segment.correct',
        segmentId: 's-2',
        text: 'Oh no. We never lost a letter. Not one. A goat, once, but the goat could swim.',
      }),
    );
    const claim = await quoteOf(session);
    expect(claim.standing).toBe('stands');
    expect(claim.evidence[0]?.passage).toMatchObject({
      exact: SPOKEN,
      from: { segmentId: 's-2', offset: 7 },
    });
  });
});

describe('drafts that are open in no window', () => {
  it('are looked at too, and their journals say what was found', async () => {
    const session = await settledQuote([aStory(), aStory({ id: 'd-other', title: 'Letters' })]);
    valueOf(
      await session.interviews.change('i-sand', { type: 'interview.terms', terms: { kind: 'offTheRecord' } }),
    );
    await session.recheck.settled();
    for (const id of ['d-ferry', 'd-other']) {
      expect((await quoteOf(session, id)).reopened?.reason).toContain('off the record');
      const journal = valueOf(await session.drafts.journal(id));
      expect(journal.at(-1)?.action).toBe('evidence.recheck');
    }
  });

  it('are left alone when an interview changes on which they do not rest', async () => {
    const session = await settledQuote([aStory(), aStory({ id: 'd-other', title: 'Letters' })]);
    const other = anInterview({ id: 'i-other', title: 'Somebody else' });
    valueOf(await session.store.interviews.create(other));
    const before = await rechecks(session, 'd-other');
    valueOf(
      await session.interviews.change('i-other', {
        type: 'interview.terms',
        terms: { kind: 'offTheRecord' },
      }),
    );
    await session.recheck.settled();
    expect(await rechecks(session, 'd-other')).toBe(before);
  });

  it('are looked at when they are opened, after an interview changed while nobody looked', async () => {
    const session = await settledQuote();
    const { folder } = session.store;
    await session.store.interviews.update<never>('i-sand', (interview) => ({
      ok: true,
      value: { next: { ...interview, terms: { kind: 'offTheRecord' }, revision: interview.revision + 1 } },
    }));
    await session.close();
    const again = await openedSession(folder);
    expect((await quoteOf(again)).standing).toBe('stands');
    valueOf(await again.quotations.check('d-ferry'));
    expect((await quoteOf(again)).reopened?.reason).toContain('“Berit Sand on the jetty” was revised');
  });
});

describe('a change of an interview', () => {
  it('can be taken back, and the draft is looked at once more', async () => {
    const session = await settledQuote();
    valueOf(
      await session.interviews.change('i-sand', { type: 'speaker.merge', speakerId: 'vik', into: 'sand' }),
    );
    expect(valueOf(await session.sources.openInterview('i-sand')).speakers).toHaveLength(1);
    const undone = valueOf(await session.interviews.undo('i-sand'));
    expect(undone.speakers.map(({ name }) => name)).toEqual(['Jonas Vik', 'Berit Sand']);
    expect(undone.segments.map(({ speakerId }) => speakerId)).toEqual(['vik', 'sand', 'vik', 'sand']);
    expect(undone.revision).toBe(3);
    expect((await quoteOf(session)).evidence[0]?.check?.warnings).toEqual([]);
  });

  it('can’t be taken back where nothing was done', async () => {
    const session = await settledQuote();
    const undone = await session.interviews.undo('i-sand');
    expect(undone).toMatchObject({ ok: false, error: { kind: 'nothing' } });
  });
});
