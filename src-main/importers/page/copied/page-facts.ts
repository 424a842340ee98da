import { readCalendarDate, readDate } from '../../../../src-shared/text/read-date';
import type { DraftMetadata } from '../../../../src-shared/domain/draft';
import { looksLikeNames, readByline } from '../../story/byline';
import { withEnglishDates } from '../dates-abroad';
import type { PageLine } from '../page-block';
import { isNoticeLine } from './line-reasons';

/** The lines of a copied page that say who wrote its story and when, and what they say. */
export interface PageFacts {
  readonly lines: ReadonlySet<number>;
  readonly metadata: Pick<DraftMetadata, 'byline' | 'publishedOn'>;
}

const MOST_FACT_WORDS = 22;

/** Reads byline and date among the lines near the beginning of the body. */
export function readPageFacts(near: readonly PageLine[]): PageFacts {
  const bylines = near.filter(({ text, words }) => words <= MOST_FACT_WORDS && bylineOf(text) !== null);
  const signed = bylines.length > 0 ? [] : near.filter((line) => signedName(line) !== undefined);
  const dated = near.filter(isDateLine);
  const name = bylines.length + signed.length > 0 ? null : nameBeside(near, dated);
  const people =
    bylines.map(({ text }) => bylineOf(text)).findLast(Boolean) ??
    signed.map(signedName)[0] ??
    (name && nameIn(name.text));
  const days = [...dated, ...bylines, ...signed].map(({ text }) => readCalendarDate(inEnglish(text)));
  const day = days.find((date) => date !== null);
  const all = [...dated, ...bylines, ...signed, ...(name ? [name] : [])];
  return {
    lines: new Set(all.map(({ index }) => index)),
    metadata: { ...(people && { byline: people }), ...(day && { publishedOn: day }) },
  };
}

/** Boxes that stand side by side are copied without a space: `Dana OkaforPublished Jun 3, 2024`. */
function unglued(text: string): string {
  return text.replace(
    /(?<=\p{Ll})(?=(?:Published|Updated|Posted|Last|January|February|March|April|May|June|July|August|September|October|November|December|\d{1,2} ))/gu,
    ' ',
  );
}

function inEnglish(text: string): string {
  return withEnglishDates(unglued(text));
}

/** The name in `Dana Okafor · Harlow Record · Posted: Jun 03, 2024` or `Dana Okafor 5 hours ago`. */
function signedName({ text, words }: PageLine): string | undefined {
  if (words > MOST_FACT_WORDS || isNoticeLine(text)) return undefined;
  const line = inEnglish(text);
  const date = readDate(line);
  const at = date?.year ? date.start : line.search(/\b\d{1,2} (?:minutes?|hours?|days?) ago\b/);
  if (at < 0) return undefined;
  const before = line
    .slice(0, at)
    .split(/\s*[·|•]\s*/)[0]!
    .replace(/[\s,–—-]*(?:(?:published|updated|posted|last)\b.*)?[\s,–—:-]*$/i, '');
  return nameIn(before);
}

const NOBODY = /\b(?:staff|newsroom|news desk|editorial (?:team|board|staff)|admin|web desk)\b/i;

/** The persons in a byline; an empty string for one that names nobody, `By Staff on June 3`; `null` for no byline. */
function bylineOf(text: string): string | null {
  const bare = text
    .replace(/\s*[|•·].*$/, '')
    .replace(/(?:^|[\s,]+)(?:published|updated|posted|on)\b.*$/i, '')
    .replace(/\s+(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\w*,? .*$/, '');
  const date = readDate(bare);
  const names = readAnyByline(date ? bare.slice(0, date.start).replace(/[\s,–—-]+$/, '') : bare);
  if (names === null) return null;
  const persons = names
    .replace(/,?\s+(?:for|of|at|in)\s+(?:the\s+)?[\p{Lu}][\p{L}’' ]+$/u, '')
    .split(/\s*(?:,|;|&|\band\b)\s*/)
    .filter((name) => name !== '' && !NOBODY.test(name) && !ROLE.test(name));
  return persons.length < 2
    ? (persons[0] ?? '')
    : `${persons.slice(0, -1).join(', ')} and ${persons.at(-1)!}`;
}

const ABROAD =
  /^(?:(?:ein |eine |une? )?(?:kommentar|kolumne|analyse|interview|reportage|essay|bericht|glosse|gastbeitrag|chronique|texte) )?(?:von|par|por|di|door|av|af):?\s+(?=\p{Lu})/iu;

/** Other languages' `By` counts only before names of two words and more. */
function readAnyByline(text: string): string | null {
  const english = readByline(text);
  if (english !== null || !ABROAD.test(text)) return english;
  const names = text.replace(ABROAD, '');
  return looksLikeNames(names) && /\S\s\S/.test(names) && text.length <= 90 ? names : null;
}

const ROLE = /\b(?:writer|reporter|correspondent|editor|columnist|photographer|contributor|producer)\b/i;

/** A name on a line of its own, right above or below the date, perhaps with a role. */
function nameBeside(near: readonly PageLine[], dated: readonly PageLine[]): PageLine | null {
  const isBeside = ({ index }: PageLine): boolean => dated.some((date) => Math.abs(date.index - index) === 1);
  return near.find((line) => isBeside(line) && line.words <= 8 && nameIn(line.text) !== undefined) ?? null;
}

/** `Dana Okafor` in `Dana Okafor, Political Correspondent`. */
function nameIn(text: string): string | undefined {
  const name =
    /^((?:\p{Lu}[\p{L}\p{M}.’'-]+ ){1,2}\p{Lu}[\p{L}\p{M}.’'-]+?)(?:,? (?:\p{Lu}\p{L}+ ){0,2}(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist)\b.*)?$/u.exec(
      text,
    )?.[1];
  if (!name || ROLE.test(name) || NOBODY.test(name) || NO_NAME.test(name)) return undefined;
  return looksLikeNames(name) ? name : undefined;
}

const NO_NAME =
  /\b(?:news|topics?|related|share|read|photos?|video|comments?|stories|live|more|press|times|post|story|latest|sport|world|politics|business)\b/i;

function isDateLine({ text: written, words }: PageLine): boolean {
  if (words > MOST_FACT_WORDS || isNoticeLine(written)) return false;
  const text = inEnglish(written);
  const date = readDate(text);
  if (!date || date.year === null) return false;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`
    .replace(
      /\b(?:first|last|published|updated|posted|modified|stand|aktualisiert|veröffentlicht|erschienen|publié|mis|actualizado|publicado|uhr|um|vom|am|kl|le|el|à|on|at|date|by|edt|est|et|pdt|pst|pt|gmt|bst|utc|cet|a\.?m\.?|p\.?m\.?|\d{1,2}[:.]\d{2}|\d+ min(?:ute)?s? read|mon|tue|wed|thu|fri|sat|sun)\w*\b\.?/gi,
      '',
    )
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .replace(/\b(?:minute|min|read|hours?|minutes?|ago|days?|updated|last)\b/gi, '')
    .trim();
  return rest.split(' ').filter(Boolean).length <= 1;
}
