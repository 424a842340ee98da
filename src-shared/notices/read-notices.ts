import type { CalendarDate } from '../domain/instant';
import type { NoticeKind } from '../domain/notice';
import { calendarDate, readDate, WRITTEN_DATE } from '../text/read-date';

/** A line that is a notice: its kind, its words without the label, and its day where one is given. */
export interface ReadNotice {
  readonly kind: NoticeKind;
  readonly text: string;
  readonly date: CalendarDate | null;
}

const LABELS: readonly (readonly [NoticeKind, string])[] = [
  ['editorsNote', "(?:editor|editors)(?:['’]s|s['’]|s)?\\s+note"],
  ['editorsNote', 'note\\s+to\\s+(?:our\\s+)?readers|a\\s+note\\s+to\\s+(?:our\\s+)?readers|reader\\s+note'],
  ['correction', 'corrections?\\s+(?:and|&)\\s+clarifications?|clarifications?\\s+(?:and|&)\\s+corrections?'],
  ['correction', 'corrections?|erratum|errata|for\\s+the\\s+record'],
  ['clarification', 'clarifications?'],
  ['retraction', 'retractions?|retracted'],
  ['update', 'updates?|updated|this\\s+(?:story|article|post)\\s+has\\s+been\\s+updated'],
];

/** `3:45 p.m. ET`, `17:02 GMT`, as it follows a date in a label. */
const CLOCK = '\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?(?:\\s*\\(?[A-Z]{2,4}\\b\\)?)?';
const WHEN = `(?:(?:on|as\\s+of|appended|posted|added)?\\s*(?:${WRITTEN_DATE})(?:,?\\s*(?:at\\s+)?${CLOCK})?|${CLOCK})`;
const SEPARATOR = '\\s*(?:[:|]|\\s[–—-]\\s?|—|–)\\s*';

const LABELLED = LABELS.map(([kind, label]) => {
  const opening = `^(?:${label})(\\s*(?:[,–—-]\\s*|\\s)?[([]?\\s*${WHEN}\\s*[)\\]]?)?`;
  return {
    kind,
    withText: new RegExp(`${opening}${SEPARATOR}(?=\\S)`, 'iu'),
    alone: new RegExp(`${opening}[:.]?$`, 'iu'),
  };
});

const STORY =
  '(?:story|article|post|report|piece|column|headline|photo caption|caption|version|interview|page|essay)';
const EARLIER =
  `(?:(?:an?|the)\\s+(?:earlier|previous|prior|original|initial)\\s+(?:version|${STORY}|headline)|` +
  `this\\s+${STORY}(?:\\s+(?:originally|previously|initially|incorrectly))|` +
  `this\\s+${STORY}\\s+(?:has\\s+been|was)\\s+(?:since\\s+|further\\s+)?(?:updated|corrected|amended|edited|changed|clarified|revised)|` +
  `because\\s+of\\s+an?\\s+(?:editing|reporting|production|transcription)\\s+error)`;
const UNLABELLED = new RegExp(`^${EARLIER}\\b`, 'iu');

/**
 * Reads a line as a notice: `Clarification: This story has been updated to …`, `Correction, June 3: …`,
 * `CORRECTION (Nov. 7, 2018): …`, `Editor’s note: …`, or a sentence about an earlier version without a label.
 * A date without a year is the first one on or after `publishedOn`. `null` for any other line.
 */
export function readNotice(line: string, publishedOn?: CalendarDate): ReadNotice | null {
  const text = unwrapped(line);
  const labelled = readLabelled(text, publishedOn);
  if (labelled) return labelled;
  return UNLABELLED.test(text) ? unlabelled(text, publishedOn) : null;
}

/** The kind and day of a line that is nothing but a label, `Correction` or `Update (June 3, 2024):`. */
export function readNoticeLabel(line: string, publishedOn?: CalendarDate): Omit<ReadNotice, 'text'> | null {
  const text = unwrapped(line);
  if (!/^\p{Lu}/u.test(text)) return null;
  for (const { kind, alone } of LABELLED) {
    const found = alone.exec(text);
    if (found) return { kind, date: dayOf(found[1], publishedOn) };
  }
  return null;
}

function readLabelled(text: string, publishedOn: CalendarDate | undefined): ReadNotice | null {
  if (!/^\p{Lu}/u.test(text)) return null;
  for (const { kind, withText } of LABELLED) {
    const found = withText.exec(text);
    if (!found) continue;
    const rest = text.slice(found[0].length).trim();
    return { kind, text: rest, date: dayOf(found[1], publishedOn) ?? dayOfChange(rest, publishedOn) };
  }
  return null;
}

function unlabelled(text: string, publishedOn: CalendarDate | undefined): ReadNotice {
  return { kind: kindOf(text), text, date: dayOfChange(text, publishedOn) };
}

function kindOf(text: string): NoticeKind {
  if (/\bretract/i.test(text)) return 'retraction';
  if (
    /\b(?:misstat|incorrect|wrong|erro(?:r|neous)|misspel|misidentif|misattribut|mischaracter|misquot|inaccura|mistak|correct)/i.test(
      text,
    )
  ) {
    return 'correction';
  }
  return /\bclarif/i.test(text) ? 'clarification' : 'update';
}

function dayOf(label: string | undefined, publishedOn: CalendarDate | undefined): CalendarDate | null {
  const date = label ? readDate(label) : null;
  return date && calendarDate(date, publishedOn);
}

/** `This story was corrected on Nov. 7, 2018`: a day in the text counts where it says when the text changed. */
function dayOfChange(text: string, publishedOn: CalendarDate | undefined): CalendarDate | null {
  const changed =
    /\b(?:updated|corrected|amended|clarified|edited|revised|changed|retracted)\b[^.]{0,20}?\bon\s+/i.exec(
      text,
    );
  if (!changed) return null;
  const from = changed.index + changed[0].length;
  const date = readDate(text.slice(from));
  return date && date.start === 0 ? calendarDate(date, publishedOn) : null;
}

/** Without bullets, asterisks and brackets that stand around the whole line. */
function unwrapped(line: string): string {
  const bare = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[•·*†‡▪►>]+\s*|[–—-]\s+)/, '')
    .replace(/\*+$/, '')
    .trim();
  const inner = /^\[([^[\]]*)\]$/.exec(bare) ?? /^\(([^()]*)\)$/.exec(bare);
  return (inner?.[1] ?? bare).trim();
}
