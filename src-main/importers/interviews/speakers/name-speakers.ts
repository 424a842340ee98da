import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import type { Speaker } from '../../../../src-shared/domain/interview';
import type { SpeakerChoice } from '../../../../src-shared/domain/transcript-pattern';
import { say } from '../../../../src-shared/words/say';
import { reportItem } from '../../report-items';
import type { LabelNote, Utterance } from '../raw-transcript';
import { nameShape } from '../typed/name-shape';
import { groupLabels, type Grouping, type LabelGroup } from './group-labels';
import { labelKey, nameWords } from './label-key';
import { NearNames } from './near-names';
import { roleOfLabel } from './roles';

/** The people of a transcript. */
export interface NamedSpeakers {
  readonly speakers: readonly Speaker[];
  /** By label as typed. */
  readonly idOf: ReadonlyMap<string, string>;
  /** Ids of speakers whose role a person chose, the file states or the label says. */
  readonly settled: ReadonlySet<string>;
  readonly items: readonly ImportReportItem[];
}

/** Makes speakers of the labels of all utterances that say something, and reports what was decided about them. */
export function nameSpeakers(
  utterances: readonly Utterance[],
  notes: readonly LabelNote[],
  choices: readonly SpeakerChoice[] = [],
): NamedSpeakers {
  const labels = new Set<string>();
  for (const { label, text } of utterances) if (label !== null && text !== '') labels.add(label);
  const grouping = groupLabels([...labels], choices);
  const notesByKey = new Map<string, LabelNote[]>();
  for (const note of notes) {
    const key = labelKey(note.label);
    notesByKey.set(key, [...(notesByKey.get(key) ?? []), note]);
  }
  const speakers = grouping.groups.map((group, index) => speakerOf(group, `s${index + 1}`, notesByKey));
  const idOf = new Map(
    grouping.groups.flatMap((group, index) =>
      group.labels.map((label) => [label, speakers[index]!.id] as const),
    ),
  );
  const settled = new Set(speakers.filter(({ role }) => role !== 'unknown').map(({ id }) => id));
  grouping.groups.forEach((group, index) => {
    if (group.chosen === 'unknown') settled.add(speakers[index]!.id);
  });
  return { speakers, idOf, settled, items: [...itemsOf(grouping), ...lookAlikes(speakers)] };
}

function speakerOf(group: LabelGroup, id: string, notes: ReadonlyMap<string, readonly LabelNote[]>): Speaker {
  const keys = new Set([group.name, ...group.labels].map(labelKey));
  const own = [...keys].flatMap((key) => notes.get(key) ?? []);
  const others = [...group.labels, ...own.flatMap((note) => note.alsoKnownAs ?? [])];
  return {
    id,
    name: group.name,
    role: roleOf(group, own),
    alsoKnownAs: uniqueByKey(others).filter((name) => labelKey(name) !== labelKey(group.name)),
  };
}

function roleOf(group: LabelGroup, notes: readonly LabelNote[]): Speaker['role'] {
  if (group.chosen && group.chosen !== 'named') return group.chosen;
  const stated = notes.find((note) => note.role)?.role;
  return stated ?? group.labels.map(roleOfLabel).find((role) => role !== null) ?? 'unknown';
}

function uniqueByKey(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [labelKey(name), name])).values()];
}

function itemsOf({ merges, ambiguities }: Grouping): ImportReportItem[] {
  return [
    ...merges.map(({ label, into }) =>
      reportItem('decided', say('transcriptReports.nameTaken', { label, into })),
    ),
    ...ambiguities.map(({ label, names }) =>
      reportItem('notUnderstood', say('transcriptReports.nameAmbiguous', { label, names })),
    ),
  ];
}

/** More pairs are counted only. */
const MOST_PAIRS = 12;
/** Among more names than these, those that differ in a letter are no typing errors. */
const MOST_NAMES = 400;

/** Pairs of speakers who may be one person with a typing error; `Speaker A` and `Speaker B` are none. */
function lookAlikes(speakers: readonly Speaker[]): ImportReportItem[] {
  const full = speakers
    .map(({ name }) => name)
    .filter((name) => nameWords(name).length > 1 && nameShape(name) !== 'role');
  if (full.length > MOST_NAMES) return [];
  const near = new NearNames(full);
  const place = new Map(full.map((name, index) => [name, index]));
  const pairs = full.flatMap((one, index) =>
    near
      .near(one)
      .filter((other) => place.get(other)! > index)
      .map((other) => [one, other] as const),
  );
  const items = pairs
    .slice(0, MOST_PAIRS)
    .map(([one, other]) => reportItem('notUnderstood', say('transcriptReports.namesAlike', { one, other })));
  const others = pairs.length - items.length;
  if (others <= 0) return items;
  const sentence = say('transcriptReports.moreNamesAlike', { count: others });
  return [...items, reportItem('notUnderstood', sentence, { count: others })];
}
