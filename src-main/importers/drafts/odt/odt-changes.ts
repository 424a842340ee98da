import type { XmlElement } from '@rgrove/parse-xml';
import { childNamed, childrenNamed, descendantNamed } from '../../xml/find-elements';
import { childElements } from '../../xml/xml-tree';
import type { Revision } from '../word-flow/flow';
import { instantOf } from '../word-flow/instant-of';
import type { TrackedCount } from '../word-flow/tracked-count';

/** A tracked change, by its id: who made it, and for a deletion what was there. */
export interface OdtChange {
  readonly revisions: readonly Revision[];
  /** The paragraphs that were cut; the place of each break between two of them was cut too. */
  readonly cut: readonly XmlElement[];
}

/** The tracked changes of an OpenDocument text; their places are in its body. */
export function odtChanges(text: XmlElement, count: TrackedCount): ReadonlyMap<string, OdtChange> {
  const changes = new Map<string, OdtChange>();
  for (const region of childrenNamed(childNamed(text, 'text:tracked-changes'), 'text:changed-region')) {
    const id = region.attributes['text:id'] ?? region.attributes['xml:id'] ?? '';
    const parts = childElements(region);
    if (parts.some(({ name }) => name === 'text:format-change')) count.formatting += 1;
    const revisions = parts.flatMap((part) => revisionOf(part) ?? []);
    revisions.forEach((revision) => count.see(revision));
    const deletion = childNamed(region, 'text:deletion');
    const cut = deletion ? childElements(deletion).filter(({ name }) => name !== 'office:change-info') : [];
    changes.set(id, { revisions, cut });
  }
  return changes;
}

function revisionOf(part: XmlElement): Revision | null {
  const kind = { 'text:insertion': 'inserted', 'text:deletion': 'deleted' }[part.name];
  if (kind !== 'inserted' && kind !== 'deleted') return null;
  const info = childNamed(part, 'office:change-info');
  return {
    kind,
    by: (info && descendantNamed(info, 'dc:creator')?.text.trim()) ?? '',
    at: instantOf(info && descendantNamed(info, 'dc:date')?.text),
  };
}
