import type { ImportOptions } from '../../../../src-shared/domain/import-options';
import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import { say } from '../../../../src-shared/words/say';
import { reportItem, sampleOf } from '../../report-items';
import type { RawTranscript } from '../raw-transcript';
import type { Cue, RawCue } from './cue';
import { readMarkup } from './cue-markup';
import { cueUtterances } from './cue-utterances';
import { cutCues, type CueDialect, type CutCues } from './cut-cues';
import { rollUp } from './roll-up';
import { closeTags, voicesIn } from './unclosed-tags';

const NAMES: Readonly<Record<CueDialect, string>> = { srt: 'SubRip subtitles', vtt: 'WebVTT' };

/** Reads SubRip or WebVTT: every cue, with what could not be understood reported and kept as words. */
export function readSubtitles(
  text: string,
  dialect: CueDialect,
  options: Pick<ImportOptions, 'pattern'> = {},
): Omit<RawTranscript, 'encoding'> {
  const cut = cutCues(text, dialect);
  const { cues: marked, items: ofTags } = withoutTags(cut.cues, dialect);
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
      reportItem('read', say('transcriptReports.cues', { count: cut.cues.length }), {
        count: cut.cues.length,
      }),
      ...head.items,
      ...slips(cut),
      ...ofTags,
      ...leftOut(cut),
      ...repeated(repeats),
    ],
  };
}

/** The cues without markup, and what became of tags that nobody closed or knows. */
function withoutTags(
  cues: readonly RawCue[],
  dialect: CueDialect,
): { readonly cues: readonly Cue[]; readonly items: readonly ImportReportItem[] } {
  const voices = dialect === 'vtt' ? voicesIn(cues.map(({ payload }) => payload)) : [];
  const open: { readonly tag: string; readonly line: number }[] = [];
  const unknown: string[] = [];
  const read = cues.map(({ payload, ...cue }) => {
    const closed = closeTags(payload, dialect, voices);
    open.push(...closed.unclosed.map((tag) => ({ tag, line: cue.line })));
    const markup = readMarkup(closed.payload, dialect);
    unknown.push(...markup.unknown);
    return { ...cue, lines: markup.lines };
  });
  return { cues: read, items: [...openTags(open), ...unknownTags(unknown)] };
}

function openTags(open: readonly { readonly tag: string; readonly line: number }[]): ImportReportItem[] {
  const [first] = open;
  if (!first) return [];
  const count = open.length;
  const sentence = say('transcriptReports.tagsUnclosed', { count });
  return [reportItem('decided', sentence, { count, sample: sampleOf(first.tag), line: first.line })];
}

function unknownTags(tags: readonly string[]): ImportReportItem[] {
  const count = tags.length;
  if (count === 0) return [];
  const sample = sampleOf([...new Set(tags)].join(' '));
  return [reportItem('leftOut', say('transcriptReports.tagsUnknown', { count }), { count, sample })];
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
    reportItem('leftOut', say('transcriptReports.lineAboveCues'), { sample: sampleOf(line) }),
  );
  return { ...(language && { language }), items };
}

function slips({ badTimings, gaps, cues }: CutCues): ImportReportItem[] {
  const untimed = badTimings.length;
  const empty = cues.filter(({ payload }) => payload.length === 0).length;
  return [
    ...(untimed > 0
      ? [
          reportItem('notUnderstood', say('transcriptReports.cuesUntimed', { count: untimed }), {
            count: untimed,
            sample: sampleOf(badTimings[0]!.text),
            line: badTimings[0]!.line,
          }),
        ]
      : []),
    ...(gaps > 0
      ? [
          reportItem('decided', say('transcriptReports.cuesWithGaps', { count: gaps }), {
            count: gaps,
          }),
        ]
      : []),
    ...(empty > 0
      ? [
          reportItem('leftOut', say('transcriptReports.cuesEmpty', { count: empty }), {
            count: empty,
          }),
        ]
      : []),
  ];
}

function leftOut({ blocks, identifiers }: CutCues): ImportReportItem[] {
  const items = blocks.map(({ kind, text, line }) =>
    reportItem('leftOut', say('transcriptReports.cueBlock', { what: kind }), {
      sample: sampleOf(text),
      line,
    }),
  );
  if (identifiers.length === 0) return items;
  const count = identifiers.length;
  return [
    ...items,
    reportItem('leftOut', say('transcriptReports.cueIdentifiers', { count }), {
      count,
      sample: sampleOf(identifiers.join(', ')),
    }),
  ];
}

function repeated(repeats: number): ImportReportItem[] {
  if (repeats === 0) return [];
  return [reportItem('decided', say('transcriptReports.rollUp', { count: repeats }), { count: repeats })];
}
