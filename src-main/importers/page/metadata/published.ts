import type { CalendarDate } from '../../../../src-shared/domain/instant';
import { readCalendarDate } from '../../../../src-shared/text/read-date';
import { withEnglishDates } from '../dates-abroad';
import { jsonLdNames } from './json-ld';
import { textOf, type PageValues } from './page-values';

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publication-date',
  'published',
  'published_at',
  'article.published',
  'date.issued',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'dcterms.available',
  'citation_publication_date',
  'citation_date',
  'datecreated',
  'date',
  'created',
  'timestamp',
  'last-modified-date',
  'bt:pubdate',
];
const SELECTORS = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'time.entry-date, time.published, abbr.published',
  'article time[datetime], main time[datetime]',
  'time[datetime]',
  '[class*="publish" i], [class*="pub-date" i], [class*="pubdate" i], [class*="post-date" i], [class*="entry-date" i], [class*="article-date" i], [class*="article__date" i]',
  '[class*="date" i], [class*="timestamp" i], [class*="byline" i], [class*="meta" i], [id*="date" i]',
  'time',
];
const LONGEST_DATE = 120;

/** The day of first publication as the page gives it, in the page's own time zone. */
export function publishedOn(values: PageValues): CalendarDate | undefined {
  const told = jsonLdNames(values.article['datePublished'])[0];
  const first = [told, ...META_NAMES.map((name) => values.meta(name))].flatMap((text) => dayIn(text));
  return first[0] ?? visibleDay(values) ?? dayInAddress(values);
}

function visibleDay({ document }: PageValues): CalendarDate | undefined {
  for (const selector of SELECTORS) {
    for (const element of document.querySelectorAll(selector)) {
      const text = textOf(element);
      const values = [
        element.getAttribute('datetime'),
        element.getAttribute('content'),
        element.getAttribute('title'),
        text.length <= LONGEST_DATE ? text : null,
      ];
      const day = values.flatMap((value) => dayIn(value ?? undefined))[0];
      if (day) return day;
    }
  }
  return undefined;
}

/** `…/2019/11/07/…` */
function dayInAddress({ document, meta }: PageValues): CalendarDate | undefined {
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url') ?? '';
  const found = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(address);
  return found
    ? dayIn(`${found[1]!}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}`)[0]
    : undefined;
}

/** The day in a machine's or a person's way of writing it; nothing for a day that no calendar has. */
function dayIn(text: string | undefined): CalendarDate[] {
  if (!text) return [];
  const compact = /^((?:19|20)\d\d)(\d{2})(\d{2})(?:T?\d*)?$/.exec(text.trim());
  const slashed = /^((?:19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})\b/.exec(text.trim());
  const german = /(?:^|[^\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/.exec(text);
  const iso = compact ?? slashed;
  const day = iso
    ? [iso[1], iso[2]!.padStart(2, '0'), iso[3]!.padStart(2, '0')].join('-')
    : german
      ? [german[3], german[2]!.padStart(2, '0'), german[1]!.padStart(2, '0')].join('-')
      : readCalendarDate(withEnglishDates(text));
  return day && isDay(day) ? [day] : [];
}

function isDay(day: CalendarDate): boolean {
  const at = new Date(`${day}T12:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
