import type { ImportOptions } from '../../../src-shared/domain/import-options';
import type { Imported, ImportFailure } from '../../../src-shared/domain/imported';
import { ok, type Result } from '../../../src-shared/result';
import { draftImporters } from '../drafts';
import type { Candidate, Importer } from '../importer';

/** What can be read as a draft can be read as a document too: the same blocks, without what only stories have. */
export const textDocuments: readonly Importer[] = draftImporters.map((importer) => ({
  ...importer,
  id: importer.id.replace(/^draft-/, 'document-'),
  as: 'document',
  read: (candidate, options) => readDocument(importer, candidate, options),
}));

async function readDocument(
  importer: Importer,
  candidate: Candidate,
  options: ImportOptions,
): Promise<Result<Imported, ImportFailure>> {
  const read = await importer.read(candidate, options);
  if (!read.ok || read.value.kind !== 'draft') return read;
  const { title, metadata, blocks, report } = read.value;
  return ok({
    kind: 'document',
    title,
    documentKind: 'record',
    author: metadata.byline,
    datedOn: metadata.publishedOn,
    blocks,
    report,
  });
}
