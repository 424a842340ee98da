import type { LibrarySession } from '../../../src-main/services/session/library-session';
import { atLibraryOf, claimOf, done, draftOf, imported, markOf } from './desk-hands';

/** A headline as no page has room for. */
export const LONG_STORY =
  'How the waterworks of Orrhaven lost nineteen days of water, and what everybody who wrote to them was told, from the tally on a door frame in Kiln Street';

/** A short text in which nothing is marked, and nobody is quoted. */
export const BARE_STORY = 'The tap at the bottom of the hill';

/** A recording that was typed out without saying who speaks, under the name of its file. */
export const NAMELESS_TALK = 'council-chamber-second-evening-recorder-on-the-window-sill-part-2-of-3';

/** As it was said in the council, some four hundred words without a pause. */
const SPEECH = [
  'I have been asked to be brief, and I will be as brief as nineteen days allow.',
  'On the first morning we rang the works and were told that a man was on his way.',
  'On the second morning we rang again and were told that the man had been and gone, and that he had found nothing wrong.',
  'He had found nothing wrong because he had been in Kiln Lane, which has its water from the chapel spring and has never been without it since my grandmother was a girl.',
  'On the third day the school sent the children of our street home, because they could not wash their hands, and nobody at the school thought to ring the works either.',
  'On the fourth day it rained, and I can tell you that I have never seen so many pans on so many doorsteps.',
  'From the fifth day on we carried it.',
  'There are one hundred and twelve steps from the tap to my door, and a full bucket weighs what a child of two weighs, and I am seventy-one years old.',
  'I carried two in the morning and two in the evening, and my neighbour Osk, who is eighty-three, I carried two more for.',
  'On the ninth day a letter came. It was not about the water. It was the bill for the water.',
  'I paid it, and I want that written down, because it has been said in this chamber that Kiln Street does not pay.',
  'On the eleventh day two men came with a van and opened the road in front of number nine, and looked into the hole, and closed it again, and told us that the drawings were wrong.',
  'We said that we could have told them that. Our fathers laid that pipe.',
  'On the fourteenth day the mayor came himself, in shoes that were not made for it, and said that he was shocked, and I believe him.',
  'He asked how he could help, and I gave him a bucket, and he carried it, and I want that written down as well.',
  'On the nineteenth day at six in the morning the tap in my kitchen coughed, and spat, and ran brown for an hour and then ran clear.',
  'Nobody had told us that it would, and nobody has told us since why it did.',
  'What I ask of the council is not money. I ask that when the works are rung somebody writes down who rang, and when, and what they were told, and that the book lies where all of us can read it.',
].join(' ');

const PRINTED = SPEECH.replace('one hundred and twelve', 'one hundred and twenty')
  .replace(
    'and nobody at the school thought to ring the works either',
    'and nobody thought to ring the works',
  )
  .replace('and I believe him', 'and I never believed him');

const PARAGRAPHS = [
  'The works kept no book of the calls. They have eleven lines and two clerks, and on March 3, 2018, both of them were at a funeral in Ternholm.',
  'Nor did the town. The letters that reached the hall were numbered, answered in the order of their numbers, and filed under the name of the clerk who had answered them.',
  'It took this newspaper four months to put them into the order in which they were written.',
];

const DENSE =
  'Of 40 houses 38 were dry on March 3, 31 on March 9, 12 on March 14 and none on March 22; 7 families left, 5 of them to kin in Ternholm, 2 for good, and 1 child, aged 9, was ill for 4 days.';

const STORY = [`# ${LONG_STORY}`, 'By Ida Sund', DENSE, `“${PRINTED}” said Halden.`, ...PARAGRAPHS].join(
  '\n\n',
);

const BARE = [
  `# ${BARE_STORY}`,
  'It is made of brass, and somebody polishes it.',
  'Nobody in the street will say who.',
].join('\n\n');

const TALK = `WEBVTT\n\n00:00:01.000 --> 00:03:40.000\n<v Ana Halden>${SPEECH}\n`;

const NAMELESS = [
  'We are going on where we were before the break.',
  'There was a question from the floor about the drawings, and whether anybody has them.',
  'They are in the cellar of the works, or they were when I was last let into it.',
].join('\n\n');

/** In one line of text a dozen numbers and dates. */
const DENSE_MARKS = [
  '40',
  '38',
  'March 3',
  '31',
  'March 9',
  '12',
  'March 14',
  'March 22',
  '7',
  '5',
  '2 for good',
  '9',
];

/** Adds what is longer, and what is barer, than a desk is drawn for. */
export async function addLongStories(library: string): Promise<void> {
  const session = await atLibraryOf(library, 'long');
  await imported(session, 'chamber.vtt', TALK, 'interview');
  await imported(session, `${NAMELESS_TALK}.txt`, NAMELESS, 'interview');
  await imported(session, 'tap.md', BARE, 'draft');
  const id = await imported(session, 'nineteen-days.md', STORY, 'draft');
  for (const words of DENSE_MARKS) {
    const { range } = await within(session, id, DENSE, words);
    await done(session, id, { type: 'claim.mark', range, kind: 'number' });
  }
  await done(session, id, await markOf(session, id, { words: `“${PRINTED}”`, kind: 'quote', legal: true }));
  await done(session, id, await markOf(session, id, { words: PARAGRAPHS.join('\n\n'), kind: 'assertion' }));
  await argue(session, id);
  await session.close();
}

/** Where words stand in a paragraph. */
async function within(session: LibrarySession, id: string, paragraph: string, words: string) {
  const mark = await markOf(session, id, { words: paragraph, kind: 'number' });
  if (mark.type !== 'claim.mark') throw new Error('A mark is made by claim.mark');
  const start = mark.range.start + paragraph.indexOf(words);
  return { range: { start, end: start + words.length } };
}

/** A conversation of thirty comments about the first claim. */
async function argue(session: LibrarySession, id: string): Promise<void> {
  const claimId = (await draftOf(session, id)).claims[0]!.id;
  await done(session, id, {
    type: 'claim.comment',
    claimId,
    text: 'Forty houses, or forty doors? Number nine has two.',
  });
  const thread = (await claimOf(session, id, claimId)).comments[0]!.id;
  for (let count = 2; count <= 30; count += 1) {
    const text =
      count % 2 === 0
        ? `Counted again from the chapel end: ${38 + (count % 3)}.`
        : 'The register has one line for each hearth, and two hearths at number nine.';
    await done(session, id, { type: 'claim.comment', claimId, text, thread });
  }
}
