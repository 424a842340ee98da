import type { LabelForm } from '../../../../src-shared/domain/transcript-pattern';
import { repeatedHits, type FormEvidence, type Tally } from './tally';

type Test = (evidence: FormEvidence, tally: Tally) => boolean;

const share = (evidence: FormEvidence, tally: Tally): number => evidence.hits / tally.units;
const shareOfLines = (evidence: FormEvidence, tally: Tally): number => evidence.hits / tally.lines;

/** When a form is how this file names its speakers. */
const ESTABLISHED: Readonly<Record<LabelForm, Test>> = {
  bold: (evidence, tally) =>
    evidence.opensTalk || repeatedHits(evidence) >= 3 || share(evidence, tally) >= 0.4,
  colon: (evidence, tally) =>
    !isChatOfStrangers(evidence, tally) &&
    (evidence.opensTalk || repeatedHits(evidence) >= 3 || share(evidence, tally) >= 0.4),
  questionAnswer: (evidence) => (evidence.labels.has('q') && evidence.labels.has('a')) || evidence.hits >= 3,
  timed: (evidence, tally) => repeatedHits(evidence) >= 2 || share(evidence, tally) >= 0.3,
  bracketed: (evidence, tally) =>
    repeatedHits(evidence) >= 3 || (evidence.hits >= 2 && share(evidence, tally) >= 0.5),
  tab: (evidence, tally) =>
    (repeatedHits(evidence) >= 3 && share(evidence, tally) >= 0.3) || share(evidence, tally) >= 0.6,
  ownLine: (evidence, tally) =>
    (repeatedHits(evidence) >= 3 && shareOfLines(evidence, tally) >= 0.1) ||
    (evidence.hits >= 2 && shareOfLines(evidence, tally) >= 0.3),
  dash: (evidence, tally) => evidence.hits >= 3 && share(evidence, tally) >= 0.5,
  chevrons: (evidence) => evidence.hits >= 2,
};

/** Labels without capitals are words before a colon, unless a few of them carry the whole file. */
function isChatOfStrangers({ labels, hits }: FormEvidence, tally: Tally): boolean {
  const lower = [...labels.values()].filter(({ shape }) => shape === 'lower');
  const lowerHits = lower.reduce((sum, label) => sum + label.count, 0);
  return (
    lowerHits > hits / 2 &&
    (lower.length > 8 || hits / tally.units < 0.6 || lower.every(({ count }) => count < 2))
  );
}

/** Forms that are the way of the whole file or no way at all: alone they look too much like other things. */
const ONLY_ALONE: readonly LabelForm[] = ['ownLine', 'tab', 'bracketed', 'dash'];

/** The forms in which this file names its speakers, the strongest first; empty where none is established. */
export function chooseForms(tally: Tally): LabelForm[] {
  const established = [...tally.forms.values()]
    .filter((evidence) => ESTABLISHED[evidence.form](evidence, tally))
    .sort((a, b) => weight(b) - weight(a));
  const [strongest] = established;
  if (!strongest) return [];
  if (ONLY_ALONE.includes(strongest.form)) return [strongest.form];
  return established.map(({ form }) => form).filter((form) => !ONLY_ALONE.includes(form));
}

/** A label that comes back weighs more than one that stands once, one with a timecode more than one without. */
function weight(evidence: FormEvidence): number {
  const stamped = [...evidence.labels.values()].reduce((sum, label) => sum + label.withStamp, 0);
  const certain = evidence.form === 'dash' || evidence.form === 'chevrons' ? 0 : repeatedHits(evidence);
  return evidence.hits + certain + stamped;
}
