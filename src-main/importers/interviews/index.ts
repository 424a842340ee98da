import type { Importer } from '../importer';
import { srtInterview } from './srt';
import { markdownInterview, typedInterview } from './typed-text';
import { vttInterview } from './vtt';

/** In order of preference; typed text, which takes any text, comes last. */
export const interviewImporters: readonly Importer[] = [
  srtInterview,
  vttInterview,
  markdownInterview,
  typedInterview,
];
