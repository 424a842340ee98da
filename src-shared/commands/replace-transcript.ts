import { RelocatedPassages } from '../anchoring/relocate-passage';
import type { Interview, PassageTerms, Segment, Speaker } from '../domain/interview';
import type { InterviewCommand } from '../domain/interview-command';
import type { TransitionContext } from './transition';

type ReplaceTranscript = Extract<InterviewCommand, { type: 'interview.replaceTranscript' }>;

/**
 * The interview with another transcript in the place of its own. What the desk knows about the interview stays: title,
 * terms, note, tags, recording, and of speakers with a name it knows the role and the other names. Terms of passages
 * go to where their words stand now; to all places, where several would do; those whose words are gone are kept as lost.
 */
export function replaceTranscript(
  before: Interview,
  command: ReplaceTranscript,
  context: TransitionContext,
): Interview {
  const after: Interview = {
    ...before,
    speakers: command.speakers.map((speaker) => knownSpeaker(speaker, before.speakers)),
    segments: withOwnIds(command.segments, before.revision + 1),
    transcript: command.transcript,
    language: command.language ?? before.language,
    recordedOn: before.recordedOn ?? command.recordedOn,
    report: command.report,
    original: command.original,
    passageTerms: [],
  };
  return { ...after, passageTerms: movedTerms(before, after, context) };
}

/** New segments have ids that no segment of this interview had before, so that no old passage fits one by accident. */
function withOwnIds(segments: readonly Segment[], revision: number): Segment[] {
  return segments.map((segment) => ({ ...segment, id: `r${revision}-${segment.id}` }));
}

/** What the desk has said about a person is kept for whoever has that name, or another of the person's names. */
function knownSpeaker(speaker: Speaker, known: readonly Speaker[]): Speaker {
  const namesOf = ({ name, alsoKnownAs }: Speaker): string[] => [name, ...alsoKnownAs].map(nameKey);
  const names = namesOf(speaker);
  const same = known.filter((other) => namesOf(other).some((name) => names.includes(name)));
  const [only, another] = same;
  if (!only || another) return speaker;
  const others = new Set([...only.alsoKnownAs, speaker.name, ...speaker.alsoKnownAs]);
  others.delete(only.name);
  return {
    ...speaker,
    name: only.name,
    role: only.role === 'unknown' ? speaker.role : only.role,
    alsoKnownAs: [...others],
  };
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

function movedTerms(before: Interview, after: Interview, context: TransitionContext): PassageTerms[] {
  if (before.passageTerms.length === 0) return [];
  const relocated = new RelocatedPassages(before, after);
  return before.passageTerms.flatMap((terms): PassageTerms[] => {
    const outcome = relocated.find(terms.passage);
    switch (outcome.kind) {
      case 'kept':
      case 'moved':
      case 'changed':
        return [{ ...terms, passage: outcome.passage, lost: undefined }];
      case 'ambiguous':
        return outcome.passages.map((passage, index) => ({
          ...terms,
          id: index === 0 ? terms.id : context.newId(),
          passage,
          lost: undefined,
        }));
      case 'orphan':
        return [{ ...terms, lost: true }];
    }
  });
}
