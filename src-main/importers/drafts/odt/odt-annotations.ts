import type { XmlElement } from '@rgrove/parse-xml';
import { childNamed } from '../../xml/find-elements';
import type { FlowNote } from '../word-flow/flow';
import { instantOf } from '../word-flow/instant-of';

interface Annotation {
  readonly id: string;
  readonly parent: string | undefined;
  readonly resolved: boolean;
  readonly opened: number;
  closed: number;
  readonly remark: FlowNote['remarks'][number];
}

/** Gathers the comments of an OpenDocument text into threads, in the order in which they stand. */
export class OdtAnnotations {
  private noteCount = 0;
  private readonly all: Annotation[] = [];

  /** An id for the next footnote or endnote: one in a text box has none of another's. */
  nextNoteId(): string {
    this.noteCount += 1;
    return `note ${this.noteCount}`;
  }

  /** Answers the id under which the comment's place, `opened`, is known in the flow. */
  add(element: XmlElement, text: string, opened: number): string {
    const { attributes } = element;
    const name = attributes['office:name'] ?? attributes['loext:name'];
    const id = name === undefined ? `annotation ${this.all.length}` : `annotation ${name}`;
    const parent = attributes['loext:parent-name'];
    this.all.push({
      id,
      parent: parent === undefined ? this.answered(text) : `annotation ${parent}`,
      resolved: attributes['loext:resolved'] === 'true',
      opened,
      closed: opened,
      remark: {
        text: text.replace(REPLY_HEAD, ''),
        by: childNamed(element, 'dc:creator')?.text.trim() ?? '',
        at: instantOf(childNamed(element, 'dc:date')?.text),
      },
    });
    return id;
  }

  close(id: string, place: number): void {
    const annotation = this.all.find((one) => one.id === id);
    if (annotation) annotation.closed = place;
  }

  /** The first remark of each thread gives its place. */
  threads(): [string, FlowNote][] {
    return this.all
      .filter((annotation) => this.rootOf(annotation) === annotation)
      .map((root) => {
        const thread = this.all.filter((annotation) => this.rootOf(annotation) === root);
        const remarks = oldestFirst(thread.map(({ remark }) => remark).filter(({ text }) => text !== ''));
        return [root.id, { origin: 'comment', remarks, resolved: root.resolved }] as [string, FlowNote];
      })
      .filter(([, { remarks }]) => remarks.length > 0);
  }

  /** Older LibreOffice knows replies only by their first line; they follow the comment that they answer. */
  private answered(text: string): string | undefined {
    return REPLY_HEAD.test(text) ? this.all.at(-1)?.id : undefined;
  }

  /** Files from before threads were written down hold a reply as a comment on the very same words. */
  private onSameWords(annotation: Annotation): Annotation | undefined {
    const { opened, closed } = annotation;
    if (opened === closed) return undefined;
    const same = this.all.find((one) => one.opened === opened && one.closed === closed);
    return same === annotation ? undefined : same;
  }

  private rootOf(annotation: Annotation): Annotation {
    let root = annotation;
    for (let steps = 0; steps < this.all.length; steps += 1) {
      const above = this.all.find(({ id }) => id === root.parent) ?? this.onSameWords(root);
      if (!above || above === annotation) return root;
      root = above;
    }
    return root;
  }
}

function oldestFirst(remarks: FlowNote['remarks']): FlowNote['remarks'] {
  if (remarks.some(({ at }) => at === null)) return remarks;
  return remarks.toSorted((a, b) => a.at!.localeCompare(b.at!));
}

const REPLY_HEAD = /^Reply to [^\n]{1,80} \(\d{2}[^\n)]{1,40}\):\s*(?:["“][^\n]*["”]?(?:\n|$))?\n?/;
