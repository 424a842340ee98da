import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import type { CalendarDate } from '../../../../src-shared/domain/instant';
import { say } from '../../../../src-shared/words/say';
import { reportItem, sampleOf } from '../../report-items';
import type { LabelNote } from '../raw-transcript';
import { calendarDateIn } from './calendar-date';
import { nameShape } from './name-shape';
import type { TypedLine } from './typed-line';

/** What stands above the talk: title, date, who spoke; never more than the lines that are clearly that. */
export interface Header {
  readonly title?: string;
  readonly recordedOn?: CalendarDate;
  readonly language?: string;
  readonly labelNotes: readonly LabelNote[];
  /** Indices of the lines that were understood and are no part of the talk. */
  readonly lines: ReadonlySet<number>;
  readonly items: readonly ImportReportItem[];
}

const KEYS =
  /^(title|interview|topic|subject|project|episode|date|date of interview|interview date|recorded(?: on)?|recording(?: date)?|recorded at|time|start time|end time|place|location|setting|venue|duration|length|running time|file|file ?name|audio(?: file)?|media|source file|language|transcribed(?: by| on)?|transcription(?: by)?|transcriber|transcript(?: by)?|reviewed by|checked by|version|status|job|case|id|interview (?:id|no\.?|number)|keywords|summary|present|attendees|participants?|speakers?|in attendance|interviewed by|interviewer|interviewee|guests?|hosts?|moderator|reporter|respondent|source|subjects?)\s*[:：]\s+(\S.*)$/i;
const ABOUT_PEOPLE =
  /^(interviewer|interviewed by|interviewee|guests?|hosts?|moderator|reporter|respondent|source|subjects?|speakers?|participants?)$/i;
const ASKERS = /^(interviewer|interviewed by|hosts?|moderator|reporter)$/i;
const ANSWERERS = /^(interviewee|guests?|respondent|subjects?|source)$/i;
/** Captions of the block that automatic transcription services put on top. */
const CAPTION =
  /^(?:summary keywords|keywords|speakers|summary|outline|action items|transcript|transcription|interview transcript)$/i;

const LONGEST_TITLE = 160;
const LONGEST_HEADER = 40;

/** Whether a line above the talk states something about it, `Date: 3 May 2024`. */
export function isHeaderLine(text: string): boolean {
  const [, key, value] = KEYS.exec(text.trim()) ?? [];
  if (key === undefined || value === undefined) return false;
  return ABOUT_PEOPLE.test(key) ? isListOfNames(value) : value.length <= LONGEST_TITLE;
}

function isListOfNames(value: string): boolean {
  const names = value.replace(/\([^)]*\)/g, '').split(/\s*[,;&]\s*|\s+and\s+/);
  const shapes = names.filter((name) => name.trim() !== '').map(nameShape);
  return (
    shapes.length > 0 && shapes.some((shape) => shape === 'full') && value.length <= 200 && shapes[0] !== null
  );
}

/** Indices of the lines at the top of a file that cannot be a turn, whatever they look like. */
export function headerCandidates(lines: readonly TypedLine[]): Set<number> {
  const found = new Set<number>();
  for (let index = 0; index < Math.min(lines.length, LONGEST_HEADER); index += 1) {
    const { text } = lines[index]!;
    if (isHeaderLine(text) || CAPTION.test(text.trim())) found.add(index);
    else if (CAPTION.test(lines[index - 1]?.text.trim() ?? '')) found.add(index);
    else if (text.length > LONGEST_TITLE || index - found.size > 2) break;
  }
  return found;
}

/**
 * Understands what stands before the first turn, `end` lines. A first line that is a heading, or a short line
 * without the stop of a sentence above a blank one, is the title.
 */
export function readHeader(
  lines: readonly TypedLine[],
  end: number,
  candidates: ReadonlySet<number>,
): Header {
  const understood = new Set<number>();
  const items: ImportReportItem[] = [];
  const labelNotes: LabelNote[] = [];
  let title: string | undefined;
  let recordedOn: CalendarDate | undefined;
  let language: string | undefined;
  for (let index = 0; index < end; index += 1) {
    const line = lines[index]!;
    const [, key, value] = KEYS.exec(line.text.trim()) ?? [];
    if (candidates.has(index)) {
      understood.add(index);
      recordedOn ??= key && /date|record/i.test(key) ? (calendarDateIn(value!) ?? undefined) : undefined;
      if (key && /^title$/i.test(key)) title ??= value;
      else if (key && /^language$/i.test(key)) language = value;
      else items.push(leftOut(line));
      if (key && ABOUT_PEOPLE.test(key)) labelNotes.push(...notesOf(key, value!));
    } else if (title === undefined && isTitle(line, lines[index + 1], understood.size === index)) {
      understood.add(index);
      title = line.text.trim();
      recordedOn ??= calendarDateIn(title) ?? undefined;
    } else if (isDateLine(line)) {
      understood.add(index);
      recordedOn ??= calendarDateIn(line.text) ?? undefined;
      items.push(leftOut(line));
    } else if (line.isHeading) {
      understood.add(index);
      items.push(leftOut(line));
    }
  }
  return { title, recordedOn, language, labelNotes, lines: understood, items };
}

function isTitle(line: TypedLine, next: TypedLine | undefined, isFirst: boolean): boolean {
  if (line.isHeading) return true;
  const text = line.text.trim();
  return isFirst && text.length <= LONGEST_TITLE && !/[.!?,;:]$/.test(text) && next?.opensParagraph === true;
}

function isDateLine({ text }: TypedLine): boolean {
  return text.trim().length <= 40 && calendarDateIn(text) !== null && !/[.!?]$/.test(text.trim());
}

function leftOut({ text, line }: TypedLine): ImportReportItem {
  return reportItem('leftOut', say('transcriptReports.lineAbove'), { sample: sampleOf(text), line });
}

function notesOf(key: string, value: string): LabelNote[] {
  const role = ASKERS.test(key)
    ? ('interviewer' as const)
    : ANSWERERS.test(key)
      ? ('interviewee' as const)
      : undefined;
  return value
    .split(/\s*;\s*|\s+and\s+|\s*&\s*/)
    .map((part) => /^([^,(]+)(?:[,(]\s*([^()]*)\)?)?$/.exec(part.trim()))
    .filter((match) => match !== null)
    .map(([, name, title]) => ({
      label: name!.trim(),
      ...(role && { role }),
      ...(title?.trim() && { alsoKnownAs: title.trim() }),
    }));
}
