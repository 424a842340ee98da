import type { Importer } from '../importer';

/** In order of preference. */
export const interviewImporters: readonly Importer[] = [];
