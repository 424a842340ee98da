import type { SpeakerChoice } from '../../../../src-shared/domain/transcript-pattern';
import type { SpeakerRole } from '../../../../src-shared/domain/interview';
import { initialsOf, isAllCaps, isInitials, labelKey, nameWords } from './label-key';

/** Labels of one person. */
export interface LabelGroup {
  readonly name: string;
  /** As typed, in order of first appearance, without repeats. */
  readonly labels: readonly string[];
  /** Set where a person named this group. */
  readonly chosen?: SpeakerRole | 'named';
}

/** A short label that was taken for a person with a longer one. */
export interface Merge {
  readonly label: string;
  readonly into: string;
}

/** A short label that could be any of several people and was left alone. */
export interface Ambiguity {
  readonly label: string;
  readonly names: readonly string[];
}

/** The labels of a transcript by who they mean. */
export interface Grouping {
  readonly groups: readonly LabelGroup[];
  readonly merges: readonly Merge[];
  readonly ambiguities: readonly Ambiguity[];
}

/**
 * Which labels are one person: the same label in another case always; `Okafor`, `Dr. Okafor` or `MO` and
 * `Maren Okafor` where exactly one full name fits. What a person chose comes before both.
 *
 * @param labels as typed, in order of first appearance, without repeats
 */
export function groupLabels(labels: readonly string[], choices: readonly SpeakerChoice[] = []): Grouping {
  const chosen = new Map(choices.map((choice) => [labelKey(choice.label), choice]));
  const groups = new Map<string, LabelGroup>();
  for (const label of labels) {
    const choice = chosen.get(labelKey(label));
    const key = labelKey(choice?.name ?? label);
    groups.set(key, withLabel(groups.get(key), label, choice));
  }
  return mergeShortNames([...groups.values()]);
}

function withLabel(
  group: LabelGroup | undefined,
  label: string,
  choice: SpeakerChoice | undefined,
): LabelGroup {
  const labels = [...(group?.labels ?? []), label];
  if (choice) return { name: choice.name.trim(), labels, chosen: choice.role ?? group?.chosen ?? 'named' };
  if (group?.chosen) return { ...group, labels };
  // capitals are a way to type a name, not the name
  return { name: labels.find((typed) => !isAllCaps(typed)) ?? labels[0]!, labels };
}

function mergeShortNames(groups: readonly LabelGroup[]): Grouping {
  const full = fullNamesByWord(groups);
  const merges: Merge[] = [];
  const ambiguities: Ambiguity[] = [];
  const target = new Map<LabelGroup, LabelGroup>();
  for (const group of groups) {
    if (group.chosen) continue;
    const key = isInitials(group.name) ? initialsKey(group.name) : nameWords(group.name)[0];
    const fits = (full.get(key ?? '') ?? []).filter(
      (other) => other !== group && isShortFor(group.name, other.name),
    );
    if (fits.length > 1) ambiguities.push({ label: group.name, names: fits.map((other) => other.name) });
    if (fits.length !== 1) continue;
    target.set(group, fits[0]!);
    merges.push({ label: group.name, into: fits[0]!.name });
  }
  return { groups: merged(groups, target), merges, ambiguities };
}

/** Full names by each of their words and by their initials, in order. */
function fullNamesByWord(groups: readonly LabelGroup[]): ReadonlyMap<string, readonly LabelGroup[]> {
  const found = new Map<string, LabelGroup[]>();
  for (const group of groups) {
    const words = nameWords(group.name);
    if (words.length < 2) continue;
    for (const key of new Set([...words, initialsOf(words)])) {
      const known = found.get(key);
      if (known) known.push(group);
      else found.set(key, [group]);
    }
  }
  return found;
}

function initialsKey(label: string): string {
  return label.toLowerCase().replace(/[\s.]/g, '');
}

/** Words that name nobody: `Speaker` is not short for `Unknown Speaker`. */
const NOBODY =
  /^(?:speakers?|unknown|unidentified|audience|member|voice|caller|man|woman|male|female|interviewer|interviewee|moderator|host|guest|participant|person|the|all|spk|ch)$/;

function isShortFor(short: string, full: string): boolean {
  if (/\d/.test(short + full) || nameWords(short).every((word) => word.length < 2 || NOBODY.test(word))) {
    return false;
  }
  const words = nameWords(short);
  const all = nameWords(full);
  if (words.length === 0 || words.length >= all.length) return false;
  if (words.length === 1) return all.includes(words[0]!) || areInitialsOf(short, all);
  return words[0] === all[0] && words.at(-1) === all.at(-1);
}

function areInitialsOf(label: string, words: readonly string[]): boolean {
  return isInitials(label) && initialsKey(label) === initialsOf(words);
}

function merged(groups: readonly LabelGroup[], target: ReadonlyMap<LabelGroup, LabelGroup>): LabelGroup[] {
  const last = (group: LabelGroup): LabelGroup => {
    const next = target.get(group);
    return next ? last(next) : group;
  };
  const taken = new Map<LabelGroup, string[]>();
  for (const group of target.keys()) {
    const into = last(group);
    taken.set(into, [...(taken.get(into) ?? []), ...group.labels]);
  }
  return groups
    .filter((group) => !target.has(group))
    .map((group) => ({ ...group, labels: [...group.labels, ...(taken.get(group) ?? [])] }));
}
