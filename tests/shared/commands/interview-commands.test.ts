import { describe, expect, it } from 'vitest';
import { applyInterviewCommand } from '../../../src-shared/commands/apply-interview-command';
import type { Interview } from '../../../src-shared/domain/interview';
import type { InterviewCommand } from '../../../src-shared/domain/interview-command';
import { anInterview, aPassage } from '../../support/an-interview';
import { aContext, frozen } from '../../support/transition-context';

const context = aContext();

function done(interview: Interview, command: InterviewCommand): Interview {
  const result = applyInterviewCommand(frozen(interview), command, context);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('what can be done to an interview', () => {
  const talk = anInterview();

  it('a speaker gets a name, a role and short names', () => {
    const edited = done(talk, {
      type: 'speaker.edit',
      speakerId: 'sand',
      name: 'Berit M. Sand',
      alsoKnownAs: ['the skipper'],
    });
    expect(edited.speakers[1]).toEqual({
      id: 'sand',
      name: 'Berit M. Sand',
      role: 'interviewee',
      alsoKnownAs: ['the skipper'],
    });
  });

  it('an empty name leaves the name as it was', () => {
    expect(done(talk, { type: 'speaker.edit', speakerId: 'sand', name: '  ' }).speakers[1]?.name).toBe(
      'Berit Sand',
    );
  });

  it('merged speakers keep every turn, and the name that went is still known', () => {
    const merged = done(talk, { type: 'speaker.merge', speakerId: 'vik', into: 'sand' });
    expect(merged.speakers.map(({ id }) => id)).toEqual(['sand']);
    expect(merged.speakers[0]?.alsoKnownAs).toEqual(['Sand', 'Jonas Vik']);
    expect(merged.segments.map(({ speakerId }) => speakerId)).toEqual(['sand', 'sand', 'sand', 'sand']);
  });

  it('a speaker can’t be merged into himself', () => {
    const result = applyInterviewCommand(
      talk,
      { type: 'speaker.merge', speakerId: 'vik', into: 'vik' },
      context,
    );
    expect(result.ok).toBe(false);
  });

  it('a passage gets terms of its own and loses them again', () => {
    const passage = aPassage(talk, 'A goat, once, but the goat could swim.');
    const set = done(talk, { type: 'passage.terms', passage, terms: { kind: 'offTheRecord' } });
    expect(set.passageTerms).toMatchObject([{ passage, terms: { kind: 'offTheRecord' } }]);
    const id = set.passageTerms[0]!.id;
    expect(done(set, { type: 'passage.clearTerms', passageTermsId: id }).passageTerms).toEqual([]);
  });

  it('a corrected turn keeps the times of the words that were not touched', () => {
    const timed = anInterview({
      segments: [
        {
          id: 's-1',
          speakerId: 'sand',
          text: 'The bout was slow',
          words: [
            [0, 3, 1, 1.2],
            [4, 8, 1.2, 1.6],
            [9, 12, 1.6, 1.8],
            [13, 17, 1.8, 2.2],
          ],
        },
      ],
    });
    const corrected = done(timed, { type: 'segment.correct', segmentId: 's-1', text: 'The boat was slow' });
    expect(corrected.segments[0]?.text).toBe('The boat was slow');
    expect(corrected.segments[0]?.words).toContainEqual([13, 17, 1.8, 2.2]);
  });

  it('counts its revision up when words or speakers change, so that links know to check again', () => {
    const corrected = done(talk, { type: 'segment.correct', segmentId: 's-2', text: 'We never lost one.' });
    expect(corrected.revision).toBeGreaterThan(talk.revision);
  });
});
