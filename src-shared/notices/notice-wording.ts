import type { HouseStyle } from '../domain/house-style';
import type { CalendarDate } from '../domain/instant';
import type { Notice, NoticeKind } from '../domain/notice';
import { formatNoticeDate } from './notice-date';

/** What a template can speak of. */
export type NoticeFacts = Pick<
  Notice,
  'kind' | 'wrong' | 'right' | 'correctedOn' | 'repeatsError' | 'explanation'
>;

/** The day that readers are given: of the correction, else of publication of the notice. */
export function noticeDate(notice: Pick<Notice, 'correctedOn' | 'published'>): CalendarDate | null {
  return notice.correctedOn ?? notice.published?.at.slice(0, 10) ?? null;
}

/** The opening before the text, with its trailing space: `Correction, June 3: `. */
export function noticeOpening(kind: NoticeKind, date: CalendarDate | null, house: HouseStyle): string {
  const rules = house.notices;
  const label = rules.labels[kind];
  if (date === null) return fill(rules.openingWithoutDate, { label });
  return fill(rules.opening, { label, date: formatNoticeDate(date, rules.dateForm) });
}

/** The whole notice as readers see it: opening and text, on one line. */
export function noticeForReaders(notice: Notice, house: HouseStyle): string {
  return `${noticeOpening(notice.kind, noticeDate(notice), house)}${oneLine(notice.text)}`;
}

/**
 * Writes the text for readers from the house's template; a person may change every word of it afterwards.
 * A sentence whose facts are not known is left out, and so is one that says the wrong words again where the
 * house does not allow it; what explains a late correction comes last.
 */
export function composeNoticeText(
  facts: NoticeFacts,
  house: HouseStyle,
  publishedOn: CalendarDate | null,
): string {
  const rules = house.notices;
  const form = (date: CalendarDate | null) => (date === null ? '' : formatNoticeDate(date, rules.dateForm));
  const values = {
    wrong: maySayWrongWords(facts, house) ? oneLine(facts.wrong) : '',
    right: oneLine(facts.right),
    date: form(facts.correctedOn),
    published: form(publishedOn),
  };
  const known = templateSentences(rules.templates[facts.kind]).filter((sentence) =>
    placeholdersIn(sentence).every((name) => values[name as keyof typeof values] !== ''),
  );
  const told = known.map((sentence) => fill(sentence, values)).join(' ');
  return oneLine([told || values.right, facts.explanation].join(' '));
}

function maySayWrongWords(facts: NoticeFacts, house: HouseStyle): boolean {
  if (house.notices.restateError === 'allowed') return true;
  return house.notices.restateError === 'whenNeeded' && facts.repeatsError;
}

/** A template's sentences; a full stop ends one only before a space and a capital or a placeholder. */
function templateSentences(template: string): string[] {
  return template
    .split(/(?<=[.!?]["”’]?)\s+(?=["“‘]?[A-Z{])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function placeholdersIn(sentence: string): string[] {
  return [...sentence.matchAll(/\{(wrong|right|date|published)\}/g)].map((match) => match[1]!);
}

/** Fills `{name}`; a value that ends its sentence itself is not given a second full stop. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}(\.?)/g, (whole, name: string, stop: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return /[.!?]["”’]?$/.test(value) ? value : value + stop;
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
