import type { Importer } from '../importer';
import { docxDraft } from './docx';
import { googleDocsDraft } from './google-docs';
import { htmlDraft } from './html';
import { markdownDraft } from './markdown';
import { odtDraft } from './odt';
import { oldWordDraft } from './old-word';
import { pdfDraft } from './pdf';
import { plainTextDraft } from './plain-text';
import { rtfDraft } from './rtf';
import { stetCopyDraft } from './stet-copy';

/** In order of preference; plain text, which takes any text, stands before what only an extension can tell from it. */
export const draftImporters: readonly Importer[] = [
  stetCopyDraft,
  docxDraft,
  odtDraft,
  rtfDraft,
  pdfDraft,
  oldWordDraft,
  googleDocsDraft,
  plainTextDraft,
  markdownDraft,
  htmlDraft,
];
