import type { LabelForm } from '../../../../src-shared/domain/transcript-pattern';
import { labelKey } from '../speakers/label-key';
import type { LineHead } from './line-head';
import type { NameShape } from './name-shape';
import type { TypedLine } from './typed-line';

/** How often a label stands in one form. */
export interface LabelCount {
  /** As it stands the first time. */
  readonly typed: string;
  readonly shape: NameShape | null;
  count: number;
  withStamp: number;
}

/** The evidence for one form over a whole file. */
export interface FormEvidence {
  readonly form: LabelForm;
  hits: number;
  /** The first line of the talk is set off so, with a name or a role that can hardly be anything else. */
  opensTalk: boolean;
  readonly labels: Map<string, LabelCount>;
}

/** What a whole file shows. */
export interface Tally {
  readonly forms: ReadonlyMap<LabelForm, FormEvidence>;
  /** Paragraphs; lines where the file has no blank ones. */
  readonly units: number;
  readonly lines: number;
}

/** A line speaks for one form only, the first of these that fits it; a label of nobody counts for nothing. */
const ORDER: readonly LabelForm[] = [
  'bold',
  'questionAnswer',
  'colon',
  'timed',
  'tab',
  'bracketed',
  'ownLine',
  'chevrons',
  'dash',
];

/** Below this share of lines after a blank one, lines are paragraphs. */
const BLANK_LINES_MATTER = 0.2;

/** Counts over all lines. `null` stands for a line that is no part of the talk. */
export function tally(lines: readonly TypedLine[], heads: readonly (readonly LineHead[] | null)[]): Tally {
  const forms = new Map<LabelForm, FormEvidence>();
  let talkIsOpen = false;
  heads.forEach((candidates, index) => {
    if (!candidates) return;
    const head = speaksFor(candidates, heads[index + 1], lines[index + 1]);
    if (head) count(forms, head, !talkIsOpen);
    talkIsOpen ||= head !== null || !lines[index]!.isHeading;
  });
  const paragraphs = lines.filter((line) => line.opensParagraph).length;
  const units = paragraphs >= lines.length * BLANK_LINES_MATTER ? paragraphs : lines.length;
  return { forms, units: Math.max(1, units), lines: Math.max(1, lines.length) };
}

function speaksFor(
  candidates: readonly LineHead[],
  nextHeads: readonly LineHead[] | null | undefined,
  nextLine: TypedLine | undefined,
): LineHead | null {
  for (const form of ORDER) {
    const head = candidates.find((candidate) => candidate.form === form && isPlausible(candidate));
    if (!head || (form === 'ownLine' && !hasWordsBelow(nextHeads, nextLine))) continue;
    return head;
  }
  return null;
}

function isPlausible(head: LineHead): boolean {
  return head.shape !== null || head.form === 'dash' || head.form === 'chevrons';
}

/** A name on its own line is followed by what the person says, not by another name. */
export function hasWordsBelow(
  nextHeads: readonly LineHead[] | null | undefined,
  nextLine: TypedLine | undefined,
): boolean {
  if (!nextHeads || !nextLine || nextLine.isHeading) return false;
  const alsoName = nextHeads.some(({ form, shape }) => form === 'ownLine' && shape === 'full');
  return !alsoName && /[\p{L}\p{N}]/u.test(nextLine.text);
}

function count(forms: Map<LabelForm, FormEvidence>, head: LineHead, isFirst: boolean): void {
  const evidence = forms.get(head.form) ?? { form: head.form, hits: 0, opensTalk: false, labels: new Map() };
  forms.set(head.form, evidence);
  const key = labelKey(head.name);
  const label = evidence.labels.get(key) ?? { typed: head.name, shape: head.shape, count: 0, withStamp: 0 };
  evidence.labels.set(key, label);
  evidence.hits += 1;
  if (isFirst && (head.shape === 'full' || head.shape === 'role')) evidence.opensTalk = true;
  label.count += 1;
  if (head.stamp) label.withStamp += 1;
}

/** How many lines have a label that comes back. */
export function repeatedHits(evidence: FormEvidence): number {
  return [...evidence.labels.values()].reduce((sum, { count: times }) => sum + (times > 1 ? times : 0), 0);
}
