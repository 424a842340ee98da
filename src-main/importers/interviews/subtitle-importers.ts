import type { ImportOptions } from '../../../src-shared/domain/import-options';
import type { Imported, ImportFailure } from '../../../src-shared/domain/imported';
import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import type { Result } from '../../../src-shared/result';
import { decodeText } from '../decode-text';
import type { Candidate, Importer } from '../importer';
import { reportItem } from '../report-items';
import { decodingItems } from '../story/decoding-items';
import { finishInterview } from './finish-interview';
import { cueUtterances } from './subtitles/cue-utterances';
import { cutCues, type CueDialect, type CutCues } from './subtitles/cut-cues';
import { readMarkup } from './subtitles/cue-markup';

export const webVtt: Importer = subtitles('interview-vtt', 'WebVTT', 'vtt', /^\s*WEBVTT/);
export const subRip: Importer = subtitles(
  'interview-srt',
  'SubRip subtitles',
  'srt',
  /^\s*\d+\s*\r?\n\s*\d+:\d\d/,
);

function subtitles(id: string, name: string, dialect: CueDialect, sign: RegExp): Importer {
  return {
    id,
    name,
    as: 'interview',
    extensions: [dialect],
    accepts: ({ container, head }) => {
      if (container !== 'text') return 'no';
      return sign.test(head.replace(/^\ufeff/, '')) ? 'sure' : head.includes('-->') ? 'possible' : 'no';
    },
    read: async (candidate, options) => read(candidate, options, name, dialect),
  };
}

function read(
  candidate: Candidate,
  options: ImportOptions,
  format: string,
  dialect: CueDialect,
): Result<Imported, ImportFailure> {
  const decoded = decodeText(candidate.bytes, options);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const cut = cutCues(text, dialect);
  const cues = cut.cues.map(({ payload, ...cue }) => ({ ...cue, lines: readMarkup(payload, dialect) }));
  const { utterances, pattern } = cueUtterances(cues, options.pattern);
  const items = [...decodingItems(decoded.value), ...cutItems(cut)];
  return finishInterview(
    { format, encoding, state: 'unreviewed', utterances, pattern, items },
    candidate.name,
    options,
  );
}

function cutItems(cut: CutCues): ImportReportItem[] {
  return [
    reportItem('read', `${cut.cues.length} cues were read.`),
    ...cut.badTimings.map(({ text, line }) => ({
      ...reportItem('notUnderstood', 'The time of a cue could not be read; its words were kept.'),
      sample: text,
      line,
    })),
    ...cut.blocks.map(({ kind, text, line }) => ({
      ...reportItem('leftOut', `A ${kind} block is not speech.`),
      sample: text.slice(0, 80),
      line,
    })),
  ];
}
