import { describe, expect, it } from 'vitest';
import type { LibrarySession } from '../../../../src-main/services/session/library-session';
import type { Evidence } from '../../../../src-shared/domain/evidence';
import type { Interview } from '../../../../src-shared/domain/interview';
import type { ImportedInterview } from '../../../../src-shared/domain/imported';
import { aBlock, aClaim, aDraft } from '../../../support/a-draft';
import { anInterview, aPassage, someEvidence } from '../../../support/an-interview';
import { valueOf } from '../../store/support/a-library';
import { aSession } from '../support/a-session';

const STORY = [
  aBlock('headline', 'The last ferry leaves Holm at dusk'),
  aBlock('paragraph', '“We never lost a letter,” Berit Sand said. A goat swam. The bridge makes her sick.'),
];
const LETTER = 'We never lost a letter.';
const GOAT = 'A goat, once, but the goat could swim.';
const BRIDGE = 'I will believe in the bridge when I have been sick on it.';

/** The same talk, heard better: an earlier part was missing, one answer was misheard, the end is cut off. */
const BETTER = `WEBVTT

00:00:01.000 --> 00:00:04.000
<v JONAS VIK>Is the tape running?

00:00:05.000 --> 00:00:06.000
<v SAND>It is.

00:00:20.000 --> 00:00:24.000
<v JONAS VIK>Did the post ever go under?

00:00:25.000 --> 00:00:31.000
<v SAND>We never lost a letter. Not one. Two goats, once, but the goats could swim.
`;

function links(interview: Interview): Evidence[] {
  return [LETTER, GOAT, BRIDGE].map((words) => someEvidence(interview, words));
}

async function aDesk(interview = anInterview()): Promise<LibrarySession> {
  const [letter, goat, bridge] = links(interview);
  const claims = [
    aClaim('“We never lost a letter,”', { id: 'c-1', number: 1, kind: 'quote', evidence: [letter!] }, STORY),
    aClaim('A goat swam.', { id: 'c-2', number: 2, standing: 'stands', evidence: [goat!] }, STORY),
    aClaim(
      'The bridge makes her sick.',
      { id: 'c-3', number: 3, standing: 'stands', evidence: [bridge!] },
      STORY,
    ),
  ];
  const drafts = ['d-bridge', 'd-ferry'].map((id) =>
    aDraft({ id, blocks: STORY, claims, nextClaimNumber: 4 }),
  );
  return aSession({ drafts, interviews: [interview] });
}

async function better(session: LibrarySession, text = BETTER): Promise<ImportedInterview> {
  const bytes = Buffer.from(text);
  const { read } = await session.imports.preview({ name: 'sand.vtt', bytes, as: 'interview' });
  if (read?.kind !== 'interview') throw new Error('The better transcript could not be read');
  return read;
}

async function replaced(session: LibrarySession, text = BETTER): Promise<Interview> {
  const file = { name: 'sand.vtt', bytes: Buffer.from(text) };
  return valueOf(await session.interviews.replaceTranscript('i-sand', await better(session, text), file));
}

async function evidenceOf(session: LibrarySession, draftId = 'd-ferry'): Promise<Evidence[]> {
  await session.recheck.settled();
  const { draft } = valueOf(await session.drafts.open(draftId));
  return draft.claims.map(({ evidence }) => evidence[0]!);
}

describe('a transcript replaced by a better one', () => {
  it('says beforehand what becomes of every link of every draft, and changes nothing', async () => {
    const session = await aDesk();
    const preview = valueOf(await session.replacement.preview('i-sand', await better(session)));
    expect(preview.links.map(({ draftId, claimNumber, fate }) => [draftId, claimNumber, fate])).toEqual([
      ['d-bridge', 1, 'found'],
      ['d-bridge', 2, 'changed'],
      ['d-bridge', 3, 'lost'],
      ['d-ferry', 1, 'found'],
      ['d-ferry', 2, 'changed'],
      ['d-ferry', 3, 'lost'],
    ]);
    expect(preview.links[1]).toMatchObject({ was: GOAT, is: 'Two goats, once, but the goats could swim.' });
    expect(valueOf(await session.sources.openInterview('i-sand')).segments).toHaveLength(4);
  });

  it('carries the links over with the new times; what is gone is kept, called lost, and opens its claim', async () => {
    const session = await aDesk();
    const interview = await replaced(session);
    for (const draftId of ['d-ferry', 'd-bridge']) {
      const [letter, goat, bridge] = await evidenceOf(session, draftId);
      expect(letter?.passage).toMatchObject({ exact: LETTER, startTime: 25 });
      expect(goat?.passage.exact).toBe('Two goats, once, but the goats could swim.');
      expect(bridge).toMatchObject({ lost: true, passage: { exact: BRIDGE } });
      const { draft } = valueOf(await session.drafts.open(draftId));
      expect(draft.claims[2]).toMatchObject({
        standing: 'unchecked',
        reopened: { reason: expect.stringContaining('was replaced') as string },
      });
    }
    expect(interview.segments.map(({ id }) => id)).toEqual(['r2-t1', 'r2-t2', 'r2-t3', 'r2-t4']);
    expect(interview.original?.name).toBe('sand.vtt');
  });

  it('keeps what the desk knows: title, terms, note, and of speakers their name, role and other names', async () => {
    const session = await aDesk(anInterview({ note: 'Taped on the jetty', terms: { kind: 'onBackground' } }));
    const interview = await replaced(session);
    expect(interview).toMatchObject({
      title: 'Berit Sand on the jetty',
      note: 'Taped on the jetty',
      terms: { kind: 'onBackground' },
    });
    expect(interview.speakers.map(({ name, role }) => [name, role])).toEqual([
      ['Jonas Vik', 'interviewer'],
      ['Berit Sand', 'interviewee'],
    ]);
  });

  it('moves the terms of passages with their words, and lists those whose words are gone', async () => {
    const before = anInterview();
    const terms = [LETTER, BRIDGE].map((words, index) => ({
      id: `p-${index}`,
      passage: aPassage(before, words),
      terms: { kind: 'offTheRecord' as const },
      set: { by: 'Ines Okonkwo', at: before.createdAt },
    }));
    const session = await aDesk({ ...before, passageTerms: terms });
    const preview = valueOf(await session.replacement.preview('i-sand', await better(session)));
    expect(preview.terms.map(({ was, fate }) => [was, fate])).toEqual([
      [LETTER, 'found'],
      [BRIDGE, 'lost'],
    ]);
    const { passageTerms } = await replaced(session);
    expect(passageTerms[0]).toMatchObject({
      id: 'p-0',
      passage: { exact: LETTER, from: { segmentId: 'r2-t4' } },
    });
    expect(passageTerms[1]).toMatchObject({ id: 'p-1', lost: true });
  });

  it('puts terms on every place where the words could stand, and calls a link there lost', async () => {
    const said = (at: number): string =>
      `00:00:${at}.000 --> 00:00:${at + 2}.000\n<v Vik>And then?\n\n00:00:${at + 3}.000 --> 00:00:${at + 5}.000\n<v Sand>${LETTER}\n\n`;
    const twice = `WEBVTT\n\n${said(10)}${said(20)}${said(30)}`;
    const before = anInterview();
    const terms = { kind: 'offTheRecord' as const };
    const set = { by: 'Ines Okonkwo', at: before.createdAt };
    const passageTerms = [{ id: 'p-0', passage: aPassage(before, LETTER), terms, set }];
    const session = await aDesk({ ...before, passageTerms });
    const preview = valueOf(await session.replacement.preview('i-sand', await better(session, twice)));
    expect(preview.links[0]).toMatchObject({ fate: 'several', places: 3 });
    const interview = await replaced(session, twice);
    expect(interview.passageTerms).toHaveLength(3);
    expect((await evidenceOf(session))[0]?.lost).toBe(true);
  });

  it('can be taken back: the old words are there again, and every link stands on them, the lost one too', async () => {
    const session = await aDesk();
    const before = await evidenceOf(session);
    await replaced(session);
    const back = valueOf(await session.interviews.undo('i-sand'));
    expect(back.segments).toEqual(anInterview().segments);
    const after = await evidenceOf(session);
    expect(after.map(({ passage, lost }) => [passage.exact, lost ?? false])).toEqual(
      before.map(({ passage }) => [passage.exact, false]),
    );
  });
});
