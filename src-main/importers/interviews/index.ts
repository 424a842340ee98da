import type { Importer } from '../importer';
import { hyperaudioInterview } from './hyperaudio';
import { jsonInterview } from './json-interview';
import { oTranscribeInterview } from './otranscribe';
import { sbvInterview } from './sbv';
import { srtInterview } from './srt';
import { htmlInterview } from './typed-html';
import { markdownInterview, typedInterview } from './typed-text';
import { docxInterview, odtInterview } from './word-files/typed-word-file';
import { vttInterview } from './vtt';

/** In order of preference; typed text, which takes any text, comes last, plain before Markdown. */
export const interviewImporters: readonly Importer[] = [
  srtInterview,
  vttInterview,
  sbvInterview,
  oTranscribeInterview,
  jsonInterview,
  hyperaudioInterview,
  htmlInterview,
  docxInterview,
  odtInterview,
  typedInterview,
  markdownInterview,
];

export { looksLikeTranscript } from './typed/looks-like-transcript';
