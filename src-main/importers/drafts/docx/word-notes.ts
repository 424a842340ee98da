import type { XmlElement } from '@rgrove/parse-xml';
import { childrenNamed, descendantNamed } from '../../xml/find-elements';
import { instantOf } from '../word-flow/instant-of';
import type { FlowNote } from '../word-flow/flow';
import { readFlow } from '../word-flow/read-flow';
import { DocxReader } from './docx-reader';
import type { DocxContext } from './docx-walk';
import type { WordPackage } from './package-parts';

/** Footnotes, endnotes and comments of a document, by the ids that their places in the flow bear. */
export function wordNotes(parts: WordPackage, context: DocxContext): Map<string, FlowNote> {
  return new Map([
    ...footnotes(parts.part('footnotes'), 'footnote', context),
    ...footnotes(parts.part('endnotes'), 'endnote', context),
    ...commentThreads(parts, context),
  ]);
}

function footnotes(
  root: XmlElement | undefined,
  origin: 'footnote' | 'endnote',
  context: DocxContext,
): [string, FlowNote][] {
  return childrenNamed(root, `w:${origin}`)
    .filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
    .map((element): [string, FlowNote] => {
      const remarks = [{ text: wordsOf(element, context), by: '', at: null }];
      return [`${origin} ${element.attributes['w:id']}`, { origin, remarks, resolved: false }];
    })
    .filter(([, { remarks }]) => remarks[0]!.text !== '');
}

interface Remark {
  readonly id: string;
  /** The id of its last paragraph, by which Word threads comments. */
  readonly paragraph: string;
  readonly text: string;
  readonly by: string;
  readonly at: string | null;
}

function commentThreads(parts: WordPackage, context: DocxContext): [string, FlowNote][] {
  const times = utcTimes(parts);
  const remarks = childrenNamed(parts.part('comments'), 'w:comment').map((element): Remark => {
    const paragraph = lastParagraphId(element);
    return {
      id: element.attributes['w:id'] ?? '',
      paragraph,
      text: wordsOf(element, context),
      by: (element.attributes['w:author'] ?? element.attributes['w:initials'] ?? '').trim(),
      at: times.get(paragraph) ?? instantOf(element.attributes['w:date']),
    };
  });
  const threads = threading(parts);
  const byParagraph = new Map(remarks.map((remark) => [remark.paragraph, remark]));
  const rootOf = (remark: Remark): Remark => rootIn(remark, byParagraph, threads.parents);
  return remarks
    .filter((remark) => rootOf(remark) === remark)
    .map((root) => [
      `comment ${root.id}`,
      {
        origin: 'comment',
        remarks: oldestFirst(remarks.filter((remark) => rootOf(remark) === root)),
        resolved: threads.resolved.has(root.paragraph),
      },
    ]);
}

function rootIn(
  remark: Remark,
  byParagraph: ReadonlyMap<string, Remark>,
  parents: ReadonlyMap<string, string>,
): Remark {
  const parent = remark.paragraph === '' ? undefined : byParagraph.get(parents.get(remark.paragraph) ?? '');
  // Word threads one level deep; a file that says otherwise must not lead in circles
  const above = parent && byParagraph.get(parents.get(parent.paragraph) ?? '');
  return (above === remark ? undefined : above) ?? parent ?? remark;
}

function oldestFirst([root, ...replies]: readonly Remark[]): FlowNote['remarks'] {
  const sorted = replies.toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  return [root!, ...(replies.every(({ at }) => at !== null) ? sorted : replies)].map(({ text, by, at }) => ({
    text,
    by,
    at,
  }));
}

/** Who answers whom, and what is settled, by the ids of last paragraphs. */
function threading(parts: WordPackage): {
  readonly parents: ReadonlyMap<string, string>;
  readonly resolved: ReadonlySet<string>;
} {
  const entries = childrenNamed(parts.part('commentsExtended'), 'w15:commentEx');
  const parents = new Map<string, string>();
  const resolved = new Set<string>();
  for (const { attributes } of entries) {
    const id = attributes['w15:paraId'] ?? '';
    if (attributes['w15:paraIdParent']) parents.set(id, attributes['w15:paraIdParent']);
    if (/^(?:1|true|on)$/.test(attributes['w15:done'] ?? '')) resolved.add(id);
  }
  return { parents, resolved };
}

/** Newer files give the moment in UTC apart from the comment, whose own date is the writer's clock. */
function utcTimes(parts: WordPackage): ReadonlyMap<string, string> {
  const utc = new Map(
    childrenNamed(parts.part('commentsExtensible'), 'w16cex:commentExtensible').map(({ attributes }) => [
      attributes['w16cex:durableId'] ?? '',
      instantOf(attributes['w16cex:dateUtc']),
    ]),
  );
  return new Map(
    childrenNamed(parts.part('commentsIds'), 'w16cid:commentId').flatMap(({ attributes }) => {
      const at = utc.get(attributes['w16cid:durableId'] ?? '');
      return at ? [[attributes['w16cid:paraId'] ?? '', at] as const] : [];
    }),
  );
}

function lastParagraphId(comment: XmlElement): string {
  return childrenNamed(comment, 'w:p').at(-1)?.attributes['w14:paraId'] ?? '';
}

/** The words of a note, one line a paragraph. */
function wordsOf(element: XmlElement, context: DocxContext): string {
  const reader = new DocxReader(context);
  reader.readPart(element);
  const tracked = context.options === 'original' ? 'original' : 'accepted';
  const words = readFlow(reader.flow, tracked).blocks.map(({ text }) => text);
  if (words.length > 0) return words.join('\n');
  return descendantNamed(element, 'w:drawing') ? '(a picture)' : '';
}
