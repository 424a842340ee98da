import type { ImportAs } from '../../src-shared/domain/import-options';
import { candidateOf } from './candidate';
import type { ImportFile } from './importer';
import { importers } from './registry';

/**
 * What a file most likely is, for a first suggestion: an interview where its content or its extension is that
 * of a transcript alone, a document where nothing can read it as a story, else a draft.
 */
export function looksLike(file: ImportFile): ImportAs {
  const candidate = candidateOf(file);
  const accepts = (as: ImportAs): boolean =>
    importers.some((importer) => importer.as === as && importer.accepts(candidate) === 'sure');
  const named = (as: ImportAs): boolean =>
    importers.some(({ as: own, extensions }) => own === as && extensions.includes(candidate.extension));
  if (accepts('interview') && !(accepts('draft') && named('draft'))) return 'interview';
  if (named('interview') && !named('draft') && !named('document')) return 'interview';
  if (accepts('draft') || named('draft')) return 'draft';
  return named('document') || accepts('document') ? 'document' : 'draft';
}
