import type { Speaker } from '../../src-shared/domain/interview';

/** Colours that tell speakers apart; names of tokens. */
const TONES = ['speaker-1', 'speaker-2', 'speaker-3', 'speaker-4', 'speaker-5'] as const;

/** A colour for everybody who answers, by speaker id; whoever asks has none. With more people than colours they repeat. */
export function speakerTones(speakers: readonly Speaker[]): ReadonlyMap<string, string> {
  const answering = speakers.filter(({ role }) => role !== 'interviewer');
  return new Map(answering.map(({ id }, index) => [id, TONES[index % TONES.length]!]));
}
