import type { LibrarySession } from '../../src-main/services/session/library-session';
import type { DraftCommand } from '../../src-shared/domain/draft-command';
import { storyText } from '../../src-shared/domain/block';
import type { Failure } from '../../src-shared/ipc/contract';
import type { NoticeFields } from '../../src-shared/domain/notice';
import type { Result } from '../../src-shared/result';
import { aPassage } from './an-interview';

const STORY = `---
author: Jonas Vik
date: 2024-05-01
---

# The last ferry leaves Holm at dusk

For 41 years *one family* has rowed the island’s post.

“We never lost a letter,” Berit Sand said. “A goat, once.”

The boat was built in 1913. A [bridge](https://holm.example/bridge) is coming.

Clarification: This story has been updated to say which bridge is meant.
`;

const TALK = `WEBVTT

00:00:00.000 --> 00:00:04.000
<v Jonas Vik>Did the post ever go under?

00:00:04.500 --> 00:00:12.000
<v Berit Sand>We never lost a letter. Not one. A goat, once, but the goat could swim. [laughs]
`;

const RECORD = 'Harbour office of Holm\n\nRegister of vessels, 1913. Launched 4 May: the Tern, post boat.\n';

const ONE_YEAR_LESS: NoticeFields = {
  kind: 'correction',
  wrong: '41 years',
  right: '40 years',
  cause: 'source',
  causeNote: '',
  foundHow: 'A reader wrote.',
  reportedBy: 'A reader',
  discoveredOn: '2024-05-10',
  correctedOn: null,
  placement: 'foot',
  grave: false,
  text: 'An earlier version of this story misstated how long the family has carried the post.',
  repeatsError: false,
  explanation: '',
  channels: ['site'],
};

/** Does everything that leaves a trace in a stored draft, interview or document: through the services. */
export async function fillLibrary(session: LibrarySession): Promise<void> {
  const interviewId = await brought(session, 'sand.vtt', TALK, 'interview');
  await brought(session, 'register.txt', RECORD, 'document');
  const draftId = await brought(session, 'ferry.md', STORY, 'draft');
  const interview = must(await session.store.interviews.get(interviewId));
  const passage = aPassage(interview, 'We never lost a letter.');
  must(
    await session.interviews.change(interviewId, {
      type: 'interview.describe',
      tags: ['holm'],
      place: 'Jetty',
    }),
  );
  must(
    await session.interviews.change(interviewId, {
      type: 'passage.terms',
      passage: aPassage(interview, 'Not one.'),
      terms: { kind: 'onBackground', note: 'Her nephew was listening.' },
    }),
  );
  const desk = new Desk(session, draftId);
  await desk.do({ type: 'claim.mark', range: await desk.range('We never lost a letter'), kind: 'quote' });
  await desk.do({
    type: 'claim.mark',
    range: await desk.range('1913'),
    kind: 'date',
    legal: true,
    note: 'Register.',
  });
  const [quote, year] = (await desk.draft()).claims;
  await desk.do({
    type: 'evidence.link',
    claimId: quote!.id,
    passage,
    does: 'supports',
    note: 'Her own words.',
  });
  await desk.do({ type: 'claim.comment', claimId: quote!.id, text: 'Heard it twice.' });
  await desk.do({ type: 'claim.settle', claimId: quote!.id, standing: 'stands' });
  await desk.do({
    type: 'noCheck.mark',
    range: await desk.range('A bridge is coming.'),
    reason: 'A turn of the tale.',
  });
  await desk.do({
    type: 'change.propose',
    range: await desk.range('1913'),
    replacement: '1914',
    reason: 'The keel plate says so.',
    claimId: year!.id,
  });
  await desk.do({ type: 'version.save', name: 'Before the lawyer' });
  await desk.do({ type: 'notice.report', fields: ONE_YEAR_LESS, range: await desk.range('41 years') });
  await desk.do({
    type: 'override.give',
    blocker: 'uncovered',
    was: 'Two sentences',
    reason: 'Read aloud to the author.',
  });
  must(await session.drafts.sign(draftId, 'checker', 'Two things are open.'));
  await desk.do({ type: 'draft.publish' });
}

/** One draft, changed by commands. */
class Desk {
  constructor(
    private readonly session: LibrarySession,
    private readonly draftId: string,
  ) {}

  async draft() {
    return must(await this.session.store.drafts.get(this.draftId));
  }

  async do(command: DraftCommand): Promise<void> {
    must(await this.session.drafts.do(this.draftId, command));
  }

  /** Where those words stand. Throws where they do not. */
  async range(words: string) {
    const start = storyText((await this.draft()).blocks).indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in the story`);
    return { start, end: start + words.length };
  }
}

async function brought(
  session: LibrarySession,
  name: string,
  text: string,
  as: 'draft' | 'interview' | 'document',
) {
  const outcome = await session.import({ name, bytes: new TextEncoder().encode(text), as });
  if (outcome.status !== 'imported') throw new Error(`${name} was not imported: ${JSON.stringify(outcome)}`);
  return outcome.id;
}

function must<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
