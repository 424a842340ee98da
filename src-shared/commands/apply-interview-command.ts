import { assertNever } from '../assert-never';
import { mapThroughSplices } from '../anchoring/splices';
import { spliceBetween } from '../anchoring/splice-between';
import type { Seconds } from '../domain/instant';
import type { Refusal } from '../domain/draft-command';
import type { Interview, Segment, Speaker, WordTime } from '../domain/interview';
import type { InterviewCommand } from '../domain/interview-command';
import { ok, type Result } from '../result';
import { say } from '../words/say';
import { replaceTranscript } from './replace-transcript';
import { deed, refuse, replaceById, type TransitionContext } from './transition';

/**
 * Carries out one command on an interview. Pure. `revision` counts up where words, speakers or terms changed,
 * so that what rests on them is checked again.
 */
export function applyInterviewCommand(
  interview: Interview,
  command: InterviewCommand,
  context: TransitionContext,
): Result<Interview, Refusal> {
  const result = transition(interview, command, context);
  if (!result.ok) return result;
  const revision = KEEPS_WORDS.has(command.type) ? interview.revision : interview.revision + 1;
  return ok({ ...result.value, revision, updatedAt: context.now });
}

/** Deeds that change neither words nor speakers nor terms. */
const KEEPS_WORDS: ReadonlySet<InterviewCommand['type']> = new Set(['interview.describe', 'interview.media']);

function transition(
  interview: Interview,
  command: InterviewCommand,
  context: TransitionContext,
): Result<Interview, Refusal> {
  switch (command.type) {
    case 'interview.describe':
      return described(interview, command);
    case 'interview.media':
      return ok({ ...interview, media: command.media ?? undefined });
    case 'interview.shiftTimes':
      return ok({ ...interview, segments: interview.segments.map((each) => shifted(each, command.by)) });
    case 'interview.replaceTranscript':
      return ok(replaceTranscript(interview, command, context));
    case 'interview.terms':
      return ok({ ...interview, terms: command.terms });
    case 'passage.terms':
      return ok(withPassageTerms(interview, command, context));
    case 'passage.clearTerms':
      return ok({
        ...interview,
        passageTerms: interview.passageTerms.filter((terms) => terms.id !== command.passageTermsId),
      });
    case 'speaker.edit':
      return withSpeaker(interview, command.speakerId, (speaker) => editedSpeaker(speaker, command));
    case 'speaker.merge':
      return mergedSpeakers(interview, command.speakerId, command.into);
    case 'segment.speaker':
      return withSegment(interview, command.segmentId, (segment) => ({
        ...segment,
        speakerId: command.speakerId,
      }));
    case 'segment.correct':
      return withSegment(interview, command.segmentId, (segment) => correctedSegment(segment, command.text));
    default:
      return assertNever(command, 'interview command');
  }
}

/** One command by its type. */
type CommandOf<Type extends InterviewCommand['type']> = Extract<InterviewCommand, { type: Type }>;

function withPassageTerms(
  interview: Interview,
  { passage, terms }: CommandOf<'passage.terms'>,
  context: TransitionContext,
): Interview {
  const added = { id: context.newId(), passage, terms, set: deed(context) };
  return { ...interview, passageTerms: [...interview.passageTerms, added] };
}

function editedSpeaker(speaker: Speaker, command: CommandOf<'speaker.edit'>): Speaker {
  return {
    ...speaker,
    name: command.name?.trim() || speaker.name,
    role: command.role ?? speaker.role,
    alsoKnownAs: command.alsoKnownAs ?? speaker.alsoKnownAs,
  };
}

function described(
  interview: Interview,
  command: CommandOf<'interview.describe'>,
): Result<Interview, Refusal> {
  return ok({
    ...interview,
    title: command.title?.trim() || interview.title,
    recordedOn: command.recordedOn === undefined ? interview.recordedOn : command.recordedOn || undefined,
    place: command.place === undefined ? interview.place : command.place || undefined,
    note: command.note ?? interview.note,
    tags: command.tags ?? interview.tags,
    transcript: command.transcript ?? interview.transcript,
  });
}

function withSpeaker(
  interview: Interview,
  speakerId: string,
  next: (speaker: Speaker) => Speaker,
): Result<Interview, Refusal> {
  const speakers = replaceById(interview.speakers, speakerId, next);
  return speakers ? ok({ ...interview, speakers }) : refuse('notFound', say('commands.noSpeaker'));
}

function withSegment(
  interview: Interview,
  segmentId: string,
  next: (segment: Segment) => Segment,
): Result<Interview, Refusal> {
  const segments = replaceById(interview.segments, segmentId, next);
  return segments ? ok({ ...interview, segments }) : refuse('notFound', say('commands.noPassage'));
}

function mergedSpeakers(interview: Interview, from: string, into: string): Result<Interview, Refusal> {
  const gone = interview.speakers.find((speaker) => speaker.id === from);
  const kept = interview.speakers.find((speaker) => speaker.id === into);
  if (!gone || !kept || gone === kept) return refuse('notFound', say('commands.twoSpeakers'));
  const alsoKnownAs = [...new Set([...kept.alsoKnownAs, gone.name, ...gone.alsoKnownAs])].filter(
    (name) => name !== kept.name,
  );
  return ok({
    ...interview,
    speakers: interview.speakers
      .filter((speaker) => speaker !== gone)
      .map((speaker) => (speaker === kept ? { ...kept, alsoKnownAs } : speaker)),
    segments: interview.segments.map((segment) =>
      segment.speakerId === from ? { ...segment, speakerId: into } : segment,
    ),
  });
}

/** A segment whose times all lie later, or earlier; a time below zero is zero. */
function shifted(segment: Segment, by: Seconds): Segment {
  const moved = (time: Seconds) => Math.max(0, Math.round((time + by) * 1000) / 1000);
  return {
    ...segment,
    ...(segment.start !== undefined && { start: moved(segment.start) }),
    ...(segment.end !== undefined && { end: moved(segment.end) }),
    ...(segment.words && {
      words: segment.words.map(([start, end, from, to]): WordTime => [start, end, moved(from), moved(to)]),
    }),
  };
}

/** A corrected text keeps the times and the unspoken ranges of everything that the correction did not touch. */
function correctedSegment(segment: Segment, text: string): Segment {
  const corrected = text.replace(/\s+/g, ' ').trim();
  const splices = spliceBetween(segment.text, corrected);
  const words = segment.words?.flatMap(([start, end, from, to]): WordTime[] => {
    const mapped = mapThroughSplices({ start, end }, splices);
    return mapped ? [[mapped.start, mapped.end, from, to]] : [];
  });
  const notSpoken = segment.notSpoken?.flatMap((range) => {
    const mapped = mapThroughSplices(range, splices);
    return mapped ? [{ start: mapped.start, end: mapped.end }] : [];
  });
  return { ...segment, text: corrected, words, notSpoken };
}
