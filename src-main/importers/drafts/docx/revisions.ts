import type { XmlElement } from '@rgrove/parse-xml';
import type { TrackedChanges } from '../../../../src-shared/domain/import-options';
import { childNamed } from '../../xml/find-elements';
import { instantOf } from '../word-flow/instant-of';
import type { Revision } from '../word-flow/flow';

const KINDS: Readonly<Record<string, Pick<Revision, 'kind' | 'moved'>>> = {
  'w:ins': { kind: 'inserted' },
  'w:cellIns': { kind: 'inserted' },
  'w:moveTo': { kind: 'inserted', moved: true },
  'w:del': { kind: 'deleted' },
  'w:cellDel': { kind: 'deleted' },
  'w:moveFrom': { kind: 'deleted', moved: true },
};

/** The tracked change that an element stands for; `null` for any other element. */
export function revisionOf({ name, attributes }: XmlElement): Revision | null {
  const kind = KINDS[name];
  return kind
    ? { ...kind, by: (attributes['w:author'] ?? '').trim(), at: instantOf(attributes['w:date']) }
    : null;
}

const FORMATTING =
  /^w:(?:rPrChange|pPrChange|sectPrChange|tblPrChange|tblPrExChange|trPrChange|tcPrChange|tblGridChange|numberingChange|cellMerge)$/;

/** True for a tracked change of looks alone. */
export function isFormattingChange({ name }: XmlElement): boolean {
  return FORMATTING.test(name);
}

/** The properties of a run or paragraph: those before a tracked change of them, where changes are to be undone. */
export function settledProperties(
  properties: XmlElement | undefined,
  tracked: TrackedChanges,
): XmlElement | undefined {
  if (!properties || tracked !== 'original') return properties;
  const before = childNamed(properties, `${properties.name}Change`);
  return before ? childNamed(before, properties.name) : properties;
}

/** The named ranges of moves that are open where a document is being read. */
export class OpenMoves {
  private readonly open = new Map<string, { readonly kind: Revision['kind']; readonly name: string }>();

  see({ name, attributes }: XmlElement): void {
    const [, end, edge] = /^w:move(From|To)Range(Start|End)$/.exec(name) ?? [];
    if (!end) return;
    const kind = end === 'From' ? 'deleted' : 'inserted';
    // the ends of both kinds have ids of one series
    const id = attributes['w:id'] ?? '';
    if (edge === 'End') this.open.delete(id);
    else this.open.set(id, { kind, name: attributes['w:name'] ?? '' });
  }

  /** Half of a move with the name of the innermost range that it is in. */
  named(revision: Revision): Revision {
    const around = [...this.open.values()].findLast(({ kind }) => kind === revision.kind);
    return around && around.name !== '' ? { ...revision, moveId: around.name } : revision;
  }
}
