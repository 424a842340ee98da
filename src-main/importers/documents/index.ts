import type { Importer } from '../importer';
import { textDocuments } from './text-documents';

/** In order of preference. */
export const documentImporters: readonly Importer[] = textDocuments;
