import { basename, extname } from 'node:path';
import type { ImportOptions } from '../../../src-shared/domain/import-options';
import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import type { ImportedInterview, ImportFailure, SpeakerLabels } from '../../../src-shared/domain/imported';
import type { Segment, Speaker } from '../../../src-shared/domain/interview';
import { ok, type Result } from '../../../src-shared/result';
import { countWordsIn } from '../../../src-shared/text/count-words';
import { say } from '../../../src-shared/words/say';
import { refuse } from '../failures';
import { reportItem, sampleOf } from '../report-items';
import { deceptiveCharacters } from '../story/deceptive-characters';
import type { RawTranscript } from './raw-transcript';
import { orderlyTimes } from './orderly-times';
import { nameSpeakers, type NamedSpeakers } from './speakers/name-speakers';
import { rolesByQuestions, type GuessedRole } from './speakers/roles';
import { segmentsOf } from './turns';

/** The last step of every interview importer: names speakers, makes turns, looks at the times, writes the report. */
export function finishInterview(
  raw: RawTranscript,
  fileName: string,
  options: ImportOptions,
): Result<ImportedInterview, ImportFailure> {
  const named = nameSpeakers(raw.utterances, raw.labelNotes ?? [], options.speakers);
  const times = orderlyTimes(raw.utterances);
  const segments = segmentsOf(
    times.utterances.map((utterance) => ({
      ...utterance,
      speakerId: utterance.label === null ? null : (named.idOf.get(utterance.label) ?? null),
    })),
  );
  if (segments.length === 0) return refuse('noText', say('refusals.noWords', { file: fileName }));
  const { speakers, items } = withRoles(named, segments);
  return ok({
    kind: 'interview',
    title: raw.title || basename(fileName, extname(fileName)),
    ...(raw.recordedOn && { recordedOn: raw.recordedOn }),
    ...(raw.language && { language: raw.language }),
    speakers,
    segments,
    transcript: raw.state,
    ...(raw.pattern && { pattern: raw.pattern }),
    ...(raw.columns && { columns: raw.columns }),
    ...(raw.isTyped && { isTyped: true }),
    ...(speakers.length > 0 && { labels: labelsOf(speakers, named) }),
    report: {
      format: raw.format,
      ...(raw.encoding && { encoding: raw.encoding }),
      items: [
        readItem(segments, speakers),
        ...raw.items,
        ...named.items,
        ...items,
        ...notSpokenItem(segments),
        ...times.items,
        ...deceptiveItems(segments),
      ],
    },
  });
}

function labelsOf(speakers: readonly Speaker[], { idOf }: NamedSpeakers): SpeakerLabels[] {
  const labels = new Map<string, string[]>(speakers.map(({ id }) => [id, []]));
  for (const [label, speakerId] of idOf) labels.get(speakerId)?.push(label);
  return speakers.map(({ id }) => ({ speakerId: id, labels: labels.get(id) ?? [] }));
}

function readItem(segments: readonly Segment[], speakers: readonly Speaker[]): ImportReportItem {
  const words = countWordsIn(segments);
  const counts = { segments: segments.length, speakers: speakers.length, words };
  return reportItem('read', say('transcriptReports.read', counts), { count: words });
}

interface Roles {
  readonly speakers: readonly Speaker[];
  readonly items: readonly ImportReportItem[];
}

/** Fills in roles that nothing states, unless a role that is stated says that the guess is wrong. */
function withRoles(named: NamedSpeakers, segments: readonly Segment[]): Roles {
  const guessed = guessedRoles(named, segments);
  const speakers = named.speakers.map((speaker) => ({
    ...speaker,
    role: guessed.get(speaker.id)?.role ?? speaker.role,
  }));
  const items = speakers
    .filter(({ id, role }) => role === 'interviewer' && guessed.has(id))
    .map(({ name }) => reportItem('decided', say('transcriptReports.interviewerGuessed', { name })));
  return { speakers, items };
}

function guessedRoles({ settled, speakers }: NamedSpeakers, segments: readonly Segment[]) {
  const guessed = rolesByQuestions(segments);
  const stated = speakers.filter(({ id }) => settled.has(id));
  const agrees = stated.every(({ id, role }) => guessed.get(id)?.role === role);
  if (!agrees) return new Map<string, GuessedRole>();
  return new Map([...guessed].filter(([id]) => !settled.has(id)));
}

function notSpokenItem(segments: readonly Segment[]): ImportReportItem[] {
  const ranges = segments.flatMap(({ text, notSpoken = [] }) =>
    notSpoken.map(({ start, end }) => text.slice(start, end)),
  );
  if (ranges.length === 0) return [];
  const kinds = [...new Set(ranges)].slice(0, 6).join(' ');
  const count = ranges.length;
  return [
    reportItem('decided', say('transcriptReports.notSpoken', { count }), { count, sample: sampleOf(kinds) }),
  ];
}

/** Without their places: those are told in units of a story's text, which an interview does not have. */
function deceptiveItems(segments: readonly Segment[]): ImportReportItem[] {
  return deceptiveCharacters(segments.map(({ text }) => text).join('\n')).map(
    ({ range: _range, ...item }) => item,
  );
}
