import type { XmlElement } from '@rgrove/parse-xml';
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
