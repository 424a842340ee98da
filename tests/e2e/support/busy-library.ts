import type { LibrarySession } from '../../../src-main/services/session/library-session';
import { atLibraryOf, claimOf, done, draftOf, imported, markOf, type Mark } from './desk-hands';

/** The title of the story in which everything comes at once. */
export const CROWDED_STORY = 'Forty buckets';

/** As it was said: long, and printed with a few words gone, one number changed and one “never” missing. */
const ANSWER = [
  'So what you have to picture is a street of forty houses, and every one of them with a bucket at the door, because the main had gone',
  'and, you know, the works had told us that it would be a morning.',
  'It was nineteen days. I kept a tally on the door frame in pencil, and my daughter will tell you that I never once missed a day of it.',
  'We had the old and the sick at the top of the hill, and the tap was at the bottom, and nobody from the works ever carried anything up.',
  'What I said to the man on the telephone was that he could come and hold one end of it himself.',
].join(' ');

const PRINTED = ANSWER.replace('and, you know, the works', 'and the works')
  .replace('nineteen', 'ninety')
  .replace('that I never once missed', 'that I once missed');

const STORY = [
  `# ${CROWDED_STORY}`,
  'By Ida Sund',
  'On March 3, 2018, at 6:10, Ana Halden of 14 Kiln Street, 71, filled 2 of 40 buckets, 3 minutes each, for 11 neighbours, 4 of them over 80, and told Peder Voss, the mayor, that the Orrhaven Waterworks owed her $212.',
  `“${PRINTED}” said Halden.`,
  'The works, which was built in 1961 by the town’s largest employer and has never had a woman on its board, “answers every letter within a week,” its director, Tobias Brandt, said. It does not.',
  'Nobody was ill. “Nobody,” Halden said. “Not one,” Brandt said. “None at all,” Voss said.',
].join('\n\n');

const TALK = `WEBVTT

00:00:02.000 --> 00:00:06.000
<v Ida Sund>Tell me about the nineteen days.

00:00:06.000 --> 00:01:20.000
<v Ana Halden>${ANSWER}

00:01:21.000 --> 00:01:25.000
<v Ida Sund>And was anybody ill?

00:01:25.000 --> 00:01:30.000
<v Ana Halden>Nobody. Not one.
`;

/** In one line of the galley more claims than its margin has room for, and claims within claims within claims. */
const MARKS: readonly Mark[] = [
  { words: 'March 3, 2018', kind: 'date', standing: 'stands' },
  { words: '6:10', kind: 'number', standing: 'unverifiable' },
  { words: 'Ana Halden of 14 Kiln Street, 71,', kind: 'name', standing: 'stands' },
  { words: '71', kind: 'number', standing: 'onAuthor' },
  { words: '2 of 40 buckets', kind: 'number', standing: 'needsChange' },
  { words: '40', kind: 'number' },
  { words: '3 minutes each', kind: 'number', standing: 'cut' },
  { words: '11 neighbours, 4 of them over 80,', kind: 'number' },
  { words: 'Peder Voss, the mayor,', kind: 'title', standing: 'needsChange', legal: true },
  { words: 'the Orrhaven Waterworks owed her $212', kind: 'assertion', legal: true },
  { words: `“${PRINTED}”`, kind: 'quote', legal: true },
  { words: 'It was ninety days.', kind: 'number', standing: 'needsChange' },
  {
    words:
      'The works, which was built in 1961 by the town’s largest employer and has never had a woman on its board, “answers every letter within a week,” its director, Tobias Brandt, said. It does not.',
    kind: 'assertion',
    legal: true,
  },
  {
    words: 'built in 1961 by the town’s largest employer and has never had a woman on its board',
    kind: 'assertion',
  },
  { words: 'the town’s largest employer', kind: 'superlative', standing: 'unverifiable' },
  { words: '1961', kind: 'date', standing: 'stands' },
  { words: '“answers every letter within a week,”', kind: 'quote' },
];

/** Adds a crowded story, an interview with a very long answer, a conversation about a claim, and work for a person. */
export async function addCrowdedStory(library: string, person: string): Promise<void> {
  const session = await atLibraryOf(library, 'busy');
  await imported(session, 'halden.vtt', TALK, 'interview');
  const id = await imported(session, 'buckets.md', STORY, 'draft');
  for (const mark of MARKS) await done(session, id, await markOf(session, id, mark));
  await addConversation(session, id, person);
  await done(session, id, { type: 'draft.tag', tags: ['water', 'kiln street'] });
  await session.close();
}

async function addConversation(session: LibrarySession, id: string, person: string): Promise<void> {
  const { claims } = await draftOf(session, id);
  const [, , first, , second] = claims;
  for (const claim of [first!, second!]) {
    await done(session, id, { type: 'claim.edit', claimId: claim.id, assignee: person });
  }
  const question = 'Is it Kiln Street, or Kiln Lane? The register has a Halden in the lane.';
  const answer = 'I walked it: the sign says Street, and the lane begins behind the chapel.';
  await done(session, id, { type: 'claim.comment', claimId: first!.id, text: question });
  const thread = (await claimOf(session, id, first!.id)).comments[0]!.id;
  await done(session, id, { type: 'claim.comment', claimId: first!.id, text: answer, thread });
  const closed = 'Her age is by her own word.';
  await done(session, id, { type: 'claim.comment', claimId: first!.id, text: closed });
  const commentId = (await claimOf(session, id, first!.id)).comments.at(-1)!.id;
  await done(session, id, { type: 'claim.resolveComment', claimId: first!.id, commentId });
}
