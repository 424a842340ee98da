import type { ImportOptions } from '../../../../src-shared/domain/import-options';
import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import { counted, reportItem, sampleOf, was } from '../../report-items';
import type { RawTranscript } from '../raw-transcript';
import { readMarkup } from './cue-markup';
import { cueUtterances } from './cue-utterances';
import { cutCues, type CueDialect, type CutCues } from './cut-cues';
import { rollUp } from './roll-up';

const NAMES: Readonly<Record<CueDialect, string>> = { srt: 'SubRip subtitles', vtt: 'WebVTT' };

/** Reads SubRip or WebVTT: every cue, with what could not be understood reported and kept as words. */
export function readSubtitles(
  text: string,
  dialect: CueDialect,
  options: Pick<ImportOptions, 'pattern'> = {},
): Omit<RawTranscript, 'encoding'> {
  const cut = cutCues(text, dialect);
  const marked = cut.cues.map(({ payload, ...cue }) => ({ ...cue, lines: readMarkup(payload, dialect) }));
  const { cues, repeats } = rollUp(marked);
  const { utterances, pattern } = cueUtterances(cues, options.pattern);
  const head = readHead(cut.head, dialect);
  const isMachine = dialect === 'vtt' && repeats > 0;
  return {
    format: NAMES[dialect],
    ...(head.language && { language: head.language }),
    state: isMachine ? 'machine' : 'unreviewed',
    utterances,
    ...(pattern.labels.length > 0 && { pattern }),
    items: [
      reportItem('read', `${counted(cut.cues.length, 'cue')} ${was(cut.cues.length)} read.`, {
        count: cut.cues.length,
      }),
      ...head.items,
      ...slips(cut),
      ...leftOut(cut),
      ...repeated(repeats),
    ],
  };
}

/** `WEBVTT - title`, `Kind: captions`, `Language: en`; in SubRip nothing belongs above the first cue. */
function readHead(
  head: readonly string[],
  dialect: CueDialect,
): { readonly language?: string; readonly items: readonly ImportReportItem[] } {
  const lines = head.filter((line) => dialect === 'srt' || !/^\s*WEBVTT\s*$/.test(line));
  const language = lines.map((line) => /^language:\s*([a-z-]+)\s*$/i.exec(line)?.[1]).find(Boolean);
  const others = lines.filter((line) => !/^(?:language|kind|x-timestamp-map\b)[:=]/i.test(line));
  const items = others.map((line) =>
    reportItem('leftOut', 'A line above the first cue is no part of the talk.', { sample: sampleOf(line) }),
  );
  return { ...(language && { language }), items };
}

function slips({ badTimings, gaps, cues }: CutCues): ImportReportItem[] {
  const untimed = badTimings.length;
  const empty = cues.filter(({ payload }) => payload.length === 0).length;
  return [
    ...(untimed > 0
      ? [
          reportItem(
            'notUnderstood',
            `The times of ${counted(untimed, 'cue')} could not be read; the words were kept without times.`,
            { count: untimed, sample: sampleOf(badTimings[0]!.text), line: badTimings[0]!.line },
          ),
        ]
      : []),
    ...(gaps > 0
      ? [
          reportItem('decided', `What follows a blank line inside ${counted(gaps, 'cue')} was kept.`, {
            count: gaps,
          }),
        ]
      : []),
    ...(empty > 0
      ? [
          reportItem('leftOut', `${counted(empty, 'cue')} without words ${was(empty)} left out.`, {
            count: empty,
          }),
        ]
      : []),
  ];
}

const BLOCK_NAMES = { NOTE: 'note', STYLE: 'style sheet', REGION: 'region' } as const;

function leftOut({ blocks, identifiers }: CutCues): ImportReportItem[] {
  const items = blocks.map(({ kind, text, line }) =>
    reportItem('leftOut', `A ${BLOCK_NAMES[kind]} is no part of the talk.`, { sample: sampleOf(text), line }),
  );
  if (identifiers.length === 0) return items;
  const message = `${counted(identifiers.length, 'identifier of a cue', 'identifiers of cues')} ${was(identifiers.length)} left out.`;
  return [
    ...items,
    reportItem('leftOut', message, { count: identifiers.length, sample: sampleOf(identifiers.join(', ')) }),
  ];
}

function repeated(repeats: number): ImportReportItem[] {
  if (repeats === 0) return [];
  const message = `Captions roll up: ${counted(repeats, 'line')} shown a second time ${was(repeats)} left out.`;
  return [reportItem('decided', message, { count: repeats })];
}
