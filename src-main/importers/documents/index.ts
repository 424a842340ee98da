import type { Importer } from '../importer';

/** In order of preference. */
export const documentImporters: readonly Importer[] = [];
