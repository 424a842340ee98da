import type { SpeakerRole } from '../../../src-shared/domain/interview';
import type { SpeakerChoice, TranscriptPattern } from '../../../src-shared/domain/transcript-pattern';
import type { SpeakerPreview, TranscriptPreview } from '../../../src-shared/ipc/import-preview';

/** Adds what a person says about a speaker to the choices: for every label the speaker has in the file. */
export function chosenFor(
  choices: readonly SpeakerChoice[],
  speaker: SpeakerPreview,
  said: { readonly name?: string; readonly role?: SpeakerRole },
): SpeakerChoice[] {
  const isOwn = (label: string): boolean =>
    speaker.labels.some((own) => own.toLowerCase() === label.toLowerCase());
  const before = choices.find(({ label }) => isOwn(label));
  const name = said.name?.trim() ?? before?.name ?? speaker.name;
  const role = said.role ?? before?.role ?? (speaker.role === 'unknown' ? undefined : speaker.role);
  return [
    ...choices.filter(({ label }) => !isOwn(label)),
    ...speaker.labels.map((label) => ({ label, name, ...(role && { role }) })),
  ];
}

/** The pattern in which the labels of a speaker open no turn: what was taken for a name is words. */
export function withoutLabels(transcript: TranscriptPreview, speaker: SpeakerPreview): TranscriptPattern {
  const names = transcript.speakers.filter(({ id }) => id !== speaker.id).flatMap(({ labels }) => labels);
  return { labels: [], stamps: [], ...transcript.pattern, names };
}
