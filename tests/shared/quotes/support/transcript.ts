import type { Interview, SpeakerRole } from '../../../../src-shared/domain/interview';
import { anInterview } from '../../../support/an-interview';

/** A turn as it is read: who speaks, and what is said; cues in square brackets are not spoken. */
export type Turn = readonly [speaker: string | null, text: string];

const CUES = /\[[^\]]*\]/g;

/** An interview of these turns. The first speaker whose name ends in `?` is the interviewer. */
export function aTranscript(id: string, turns: readonly Turn[], given: Partial<Interview> = {}): Interview {
  const names = [...new Set(turns.map(([speaker]) => speaker).filter((name) => name !== null))];
  const role = (name: string): SpeakerRole => (name.endsWith('?') ? 'interviewer' : 'interviewee');
  return anInterview({
    id,
    title: id,
    speakers: names.map((name) => ({
      id: plain(name),
      name: plain(name),
      role: role(name),
      alsoKnownAs: [],
    })),
    segments: turns.map(([speaker, text], at) => {
      const notSpoken = [...text.matchAll(CUES)].map((cue) => ({
        start: cue.index,
        end: cue.index + cue[0].length,
      }));
      return {
        id: `s${at}`,
        speakerId: speaker === null ? null : plain(speaker),
        text,
        ...(notSpoken.length > 0 && { notSpoken }),
      };
    }),
    transcript: 'reviewed',
    passageTerms: [],
    ...given,
  });
}

function plain(name: string): string {
  return name.replace(/\?$/, '');
}
