import type { Importer } from '../importer';
import { subRip, webVtt } from './subtitle-importers';
import { typedTranscript } from './typed-importer';

/** In order of preference. */
export const interviewImporters: readonly Importer[] = [webVtt, subRip, typedTranscript];
