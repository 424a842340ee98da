import type { Importer } from '../importer';
import { plainTextDraft } from './plain-text';

/** In order of preference; plain text, which takes any text, comes last. */
export const draftImporters: readonly Importer[] = [plainTextDraft];
