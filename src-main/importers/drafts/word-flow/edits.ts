import type { Mark } from '../../../../src-shared/domain/block';
import { mergedMarks } from '../../../../src-shared/domain/merged-marks';
import type { InlineStyle } from '../../story/inline-text';
import type { Revision } from './flow';
import type { Place } from './flow-text';

/** Neighbouring tracked changes of one person as one replacement. */
export interface Edit {
  readonly from: Place;
  readonly to: Place;
  /** Blocks parted by a blank line. */
  readonly replacement: string;
  /** Emphasis and links within the replacement. */
  readonly marks: readonly Mark[];
  /** The newest of its parts; who and when. */
  readonly revision: Revision;
}

/** Gathers tracked pieces that stand side by side: “train” deleted and “crane” inserted are one replacement. */
export class EditCollector {
  private readonly done: Edit[] = [];
  private open: Edit | null = null;

  /** A piece that nobody changed ends the change before it. */
  keep(): void {
    if (this.open) this.done.push(this.open);
    this.open = null;
  }

  remove(from: Place, to: Place, revisions: readonly Revision[]): void {
    this.add({ from, to, replacement: '', marks: [], revision: authorOf(revisions) });
  }

  insert(at: Place, words: string, style: InlineStyle, revisions: readonly Revision[]): void {
    const marks = marksOf(style, words.length);
    this.add({ from: at, to: at, replacement: words, marks, revision: authorOf(revisions) });
  }

  finish(): readonly Edit[] {
    this.keep();
    return this.done;
  }

  private add(edit: Edit): void {
    if (this.open && !isOneChange(this.open.revision, edit.revision)) this.keep();
    this.open = this.open
      ? {
          from: this.open.from,
          to: edit.to,
          ...joinedReplacements(this.open, '', edit),
          revision: newer(this.open.revision, edit.revision),
        }
      : edit;
  }
}

type Replacement = Pick<Edit, 'replacement' | 'marks'>;

/** What two changes put in, one behind the other. */
export function joinedReplacements(first: Replacement, gap: string, second: Replacement): Replacement {
  const start = first.replacement.length + gap.length;
  const after = second.marks.map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start }));
  return {
    replacement: first.replacement + gap + second.replacement,
    marks: mergedMarks([...first.marks, ...after]),
  };
}

function marksOf({ strong, emphasis, href }: InlineStyle, length: number): Mark[] {
  const range = { start: 0, end: length };
  return [
    ...(strong ? [{ kind: 'strong' as const, ...range }] : []),
    ...(emphasis ? [{ kind: 'emphasis' as const, ...range }] : []),
    ...(href === undefined ? [] : [{ kind: 'link' as const, href, ...range }]),
  ];
}

function authorOf(revisions: readonly Revision[]): Revision {
  return revisions.at(-1)!;
}

/** What was moved stays a change of its own. */
function isOneChange(a: Revision, b: Revision): boolean {
  return (
    a.by === b.by &&
    (a.moved ?? false) === (b.moved ?? false) &&
    a.moveId === b.moveId &&
    (!a.moved || a.kind === b.kind)
  );
}

function newer(a: Revision, b: Revision): Revision {
  return (b.at ?? '') >= (a.at ?? '') ? b : a;
}
