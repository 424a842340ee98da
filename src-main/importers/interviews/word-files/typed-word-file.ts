import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import type { ImportOptions } from '../../../../src-shared/domain/import-options';
import type { ImportFailure } from '../../../../src-shared/domain/imported';
import { ok, type Result } from '../../../../src-shared/result';
import { type SaidSentence, say } from '../../../../src-shared/words/say';
import { damageOf } from '../../damage';
import { refuse } from '../../failures';
import type { Importer } from '../../importer';
import { reportItem, sampleOf } from '../../report-items';
import { finishInterview } from '../finish-interview';
import { readTyped } from '../typed/read-typed';
import type { TypedText } from '../typed/typed-line';
import { docxLines, docxWords } from './docx-lines';
import { odtLines } from './odt-lines';
import { unzipTexts } from '../../zip/unzip-texts';

type Texts = ReadonlyMap<string, string>;

/** A transcript typed in Word; also what Rev, Trint and Descript export for it. */
export const docxInterview = typedWordFile({
  id: 'interview-docx',
  name: 'Transcript as a Word document',
  extension: 'docx',
  main: 'word/document.xml',
  wanted: /^word\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/,
  read: readDocx,
});

/** A transcript typed in LibreOffice and its kin. */
export const odtInterview = typedWordFile({
  id: 'interview-odt',
  name: 'Transcript as an OpenDocument text',
  extension: 'odt',
  main: 'content.xml',
  wanted: /^content\.xml$/,
  read: readOdt,
});

interface WordFile {
  readonly id: string;
  readonly name: string;
  readonly extension: string;
  readonly main: string;
  readonly wanted: RegExp;
  read(texts: Texts, options: ImportOptions): TypedText;
}

function typedWordFile(format: WordFile): Importer {
  return {
    id: format.id,
    name: format.name,
    as: 'interview',
    extensions: [format.extension],
    accepts: ({ container, entries }) =>
      container === 'zip' && entries.includes(format.main) ? 'sure' : 'no',
    read: async ({ bytes, name }, options) => {
      const texts = await unzipTexts(bytes, name, format.wanted);
      if (!texts.ok) return texts;
      const typed = readParts(format, texts.value, name, options);
      if (!typed.ok) return typed;
      return finishInterview({ ...readTyped(typed.value, options), format: format.name }, name, options);
    },
  };
}

function readParts(
  format: WordFile,
  texts: Texts,
  fileName: string,
  options: ImportOptions,
): Result<TypedText, ImportFailure> {
  try {
    return ok(format.read(texts, options));
  } catch (error) {
    return refuse('damaged', say('refusals.broken', { file: fileName, ...damageOf(error) }));
  }
}

function readDocx(texts: Texts, options: ImportOptions): TypedText {
  const tracked = options.trackedChanges === 'original' ? 'original' : 'accepted';
  const body = docxLines(texts.get('word/document.xml') ?? '', tracked);
  const asides = [...texts].filter(([name]) => name !== 'word/document.xml');
  const items = asides.flatMap(([name, xml]) => leftOut(asideOf(name), docxWords(xml)));
  return {
    lines: body.lines,
    items: [...changesItem(body.trackedChanges, tracked, body.trackedAway), ...items],
  };
}

const ASIDES = ['footnotes', 'endnotes', 'comments', 'header', 'footer'] as const;

/** What a part of the file holds beside the talk. */
function asideOf(name: string): SaidSentence {
  const part = /^word\/([a-z]+)/.exec(name)?.[1] ?? name;
  const what = ASIDES.find((aside) => aside === part);
  return what ? say('transcriptReports.aside', { what }) : say('transcriptReports.part', { name });
}

function readOdt(texts: Texts): TypedText {
  const { lines, notes, trackedChanges } = odtLines(texts.get('content.xml') ?? '');
  const items = notes.flatMap((note) => leftOut(say('transcriptReports.aside', { what: 'note' }), note));
  return { lines, items: [...changesItem(trackedChanges, 'accepted'), ...items] };
}

function leftOut(sentence: SaidSentence, words: string): ImportReportItem[] {
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  return [reportItem('leftOut', sentence, { sample: sampleOf(words) })];
}

function changesItem(
  count: number,
  tracked: 'original' | 'accepted',
  away: readonly string[] = [],
): ImportReportItem[] {
  if (count === 0) return [];
  const sentence =
    tracked === 'original'
      ? say('transcriptReports.trackedUndone', { count })
      : say('transcriptReports.trackedAccepted', { count });
  return [
    reportItem('decided', sentence, {
      count,
      ...(away.length > 0 && { sample: sampleOf(away.join(' … ')) }),
    }),
  ];
}
