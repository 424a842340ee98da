import type { ImportAs } from '../../src-shared/domain/import-options';
import { draftImporters } from './drafts';
import { documentImporters } from './documents';
import type { Candidate, Importer } from './importer';
import { interviewImporters } from './interviews';

/** Every importer. Within one kind, an earlier one wins where two accept a file equally. */
export const importers: readonly Importer[] = [
  ...draftImporters,
  ...interviewImporters,
  ...documentImporters,
];

/**
 * The importer for a file that is to become a draft, an interview or a document: by content first, by
 * extension where the content leaves it open. `null` where none can read it.
 */
export function chooseImporter(candidate: Candidate, as: ImportAs): Importer | null {
  const willing = importers
    .filter((importer) => importer.as === as)
    .map((importer) => ({ importer, acceptance: importer.accepts(candidate) }))
    .filter(({ acceptance }) => acceptance !== 'no');
  const sure = willing.filter(({ acceptance }) => acceptance === 'sure');
  const named = willing.filter(({ importer }) => importer.extensions.includes(candidate.extension));
  const sureAndNamed = sure.filter(({ importer }) => importer.extensions.includes(candidate.extension));
  return (sureAndNamed[0] ?? sure[0] ?? named[0] ?? willing[0])?.importer ?? null;
}
