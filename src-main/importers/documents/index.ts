import type { Importer } from '../importer';
import { csvDocument } from './csv-document';
import { imageDocument } from './image-document';
import { pdfDocument } from './pdf-document';
import { textDocuments } from './text-documents';

/** In order of preference. */
export const documentImporters: readonly Importer[] = [
  pdfDocument,
  csvDocument,
  imageDocument,
  ...textDocuments,
];
