import type { LabelForm, TranscriptPattern } from '../../../../src-shared/domain/transcript-pattern';
import { isAllCaps, labelKey, nameWords } from '../speakers/label-key';
import { NearNames } from '../speakers/near-names';
import type { LineHead } from './line-head';
import { hasWordsBelow, type LabelCount, type Tally } from './tally';
import type { TypedLine } from './typed-line';

/** Which lines open a turn. */
export interface AcceptedHeads {
  /** By index of the line. */
  readonly heads: ReadonlyMap<number, LineHead>;
  /** Lines that look like a label and were read as words, by index. */
  readonly doubtful: ReadonlyMap<number, LineHead>;
  /** Labels that were read as a known one, from which they differ in a letter; by index. */
  readonly corrected: ReadonlyMap<number, { readonly typed: string; readonly read: string }>;
}

/** Where so many paragraphs have a label, a word before a colon is one too. */
const NEARLY_EVERY_PARAGRAPH = 0.7;
const PREFERENCE: readonly LabelForm[] = [
  'bold',
  'questionAnswer',
  'colon',
  'timed',
  'bracketed',
  'tab',
  'ownLine',
  'chevrons',
  'dash',
];

/** Goes over all lines and accepts those heads for which the file as a whole speaks. */
export function acceptHeads(
  lines: readonly TypedLine[],
  candidates: readonly (readonly LineHead[] | null)[],
  evidence: Tally,
  pattern: TranscriptPattern,
): AcceptedHeads {
  const judge = new HeadJudge(evidence, pattern);
  const heads = new Map<number, LineHead>();
  const doubtful = new Map<number, LineHead>();
  const corrected = new Map<number, { typed: string; read: string }>();
  candidates.forEach((all, index) => {
    const usable = (all ?? []).filter(
      (head) => head.form !== 'ownLine' || hasWordsBelow(candidates[index + 1], lines[index + 1]),
    );
    const accepted = judge.accept(usable);
    if (accepted) {
      heads.set(index, accepted.head);
      if (accepted.typed) corrected.set(index, { typed: accepted.typed, read: accepted.head.name });
    } else {
      const doubt = usable.find((head) => judge.isDoubtful(head));
      if (doubt) doubtful.set(index, doubt);
    }
  });
  return { heads, doubtful, corrected };
}

interface Accepted {
  readonly head: LineHead;
  /** The label as typed where another was read. */
  readonly typed?: string;
}

/** Knows the labels of a file and decides line by line. */
class HeadJudge {
  private readonly known = new Map<string, LabelCount>();
  private readonly nearNames: NearNames;
  private readonly wordsOfNames: ReadonlySet<string>;
  private readonly mostlyCaps: boolean;
  private readonly coverage: number;
  private readonly wanted: ReadonlySet<string> | null;

  constructor(
    evidence: Tally,
    private readonly pattern: TranscriptPattern,
  ) {
    let hits = 0;
    for (const form of pattern.labels) {
      const found = evidence.forms.get(form);
      hits += found?.hits ?? 0;
      for (const [key, label] of found?.labels ?? []) {
        const before = this.known.get(key);
        this.known.set(key, before ? { ...label, count: label.count + before.count } : label);
      }
    }
    this.coverage = hits / evidence.units;
    this.wanted = pattern.names ? new Set(pattern.names.map(labelKey)) : null;
    const labels = [...this.known.values()];
    const fullNames = labels
      .filter(({ shape, count }) => shape === 'full' && count > 1)
      .map(({ typed }) => typed);
    this.nearNames = new NearNames(fullNames);
    this.wordsOfNames = new Set(fullNames.flatMap(nameWords));
    this.mostlyCaps = labels.filter(({ typed }) => isAllCaps(typed)).length > labels.length / 2;
  }

  accept(heads: readonly LineHead[]): Accepted | null {
    const inOrder = PREFERENCE.flatMap((form) => heads.filter((head) => head.form === form));
    const sure = inOrder.find((head) => this.isKnown(head) && head.form !== 'questionAnswer');
    const head = sure ?? inOrder.find((candidate) => this.isAcceptable(candidate));
    if (head) return { head };
    for (const candidate of inOrder) {
      const read = this.nearName(candidate);
      if (read) return { head: { ...candidate, name: read, shape: 'full' }, typed: candidate.name };
    }
    return null;
  }

  /** Looks like a name in a form that this file uses for names, and was not accepted. */
  isDoubtful(head: LineHead): boolean {
    return (
      this.wanted === null &&
      (head.form === 'colon' || head.form === 'bold') &&
      (head.shape === 'single' || head.shape === 'full') &&
      head.rest !== '' &&
      this.pattern.labels.length > 0
    );
  }

  private isKnown(head: LineHead): boolean {
    if (!this.mayStandIn(head)) return false;
    if (this.wanted) return this.wanted.has(labelKey(head.name));
    return head.shape !== null && (this.known.get(labelKey(head.name))?.count ?? 0) > 1;
  }

  /** A form of the file; or a colon or bold letters, which people forget now and then. */
  private mayStandIn(head: LineHead): boolean {
    if (this.pattern.labels.includes(head.form)) return true;
    const named = this.pattern.labels.some((form) => form === 'bold' || form === 'colon');
    return named && (head.form === 'colon' || head.form === 'bold');
  }

  private isAcceptable(head: LineHead): boolean {
    if (!this.mayStandIn(head) || this.wanted) return this.wanted !== null && this.isKnown(head);
    if (head.form === 'dash' || head.form === 'chevrons') return true;
    if (head.shape === null || (isLinkOnly(head.rest) && !this.isKnown(head))) return false;
    if (head.stamp || this.isKnown(head) || this.isPartOfName(head)) return true;
    if (head.form === 'bold') return head.hasColon === true || head.rest === '';
    if (head.shape === 'role' || head.shape === 'full') return true;
    if (head.shape === 'lower' || !this.pattern.labels.includes(head.form)) return false;
    return this.coverage >= NEARLY_EVERY_PARAGRAPH || (this.mostlyCaps && isAllCaps(head.name));
  }

  private isPartOfName(head: LineHead): boolean {
    const [word, ...more] = nameWords(head.name);
    return word !== undefined && more.length === 0 && this.wordsOfNames.has(word);
  }

  private nearName(head: LineHead): string | null {
    if (!this.mayStandIn(head) || head.form === 'ownLine' || head.name.length < 8) return null;
    return this.nearNames.near(head.name)[0] ?? null;
  }
}

/** `Slides: https://…` */
function isLinkOnly(rest: string): boolean {
  return /^[<(]?(?:https?:\/\/|www\.)\S+$/i.test(rest);
}
