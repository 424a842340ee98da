import { isUnseen } from '../../html/visibility';
import { lineage, type DomElement } from '../../html/dom';
import { wordsOnly } from '../readability-ground';
import { jsonLdNames } from './json-ld';
import { textOf, type PageValues } from './page-values';

/** ` | Harlow Record`, ` - The Record`, ` — Water`: what a page's title adds to the headline. */
const TITLE_TAIL = /\s+[|\-–—·:»•]\s+[^|–—·»•]{2,60}$/u;
const SHORTEST_HEADLINE_WORDS = 3;

/**
 * The headline as readers see it: the first-level heading that the page's own title repeats; failing that what
 * the page calls its headline, and its title without the site's name.
 */
export function headlineOf(values: PageValues): string | undefined {
  const told = toldHeadlines(values);
  const all = [...values.document.querySelectorAll('h1')]
    .filter((heading) => ![...lineage(heading)].some(isUnseen))
    .map((element) => ({ element, text: textOf(element) }))
    .filter(({ text }) => text !== '');
  const headings = all.map(({ text }) => text);
  const repeated = headings.find((heading) => told.some((title) => says(title, heading)));
  if (repeated) return repeated;
  const inStory = all.filter(({ element }) => [...lineage(element)].some(isStory));
  const first = (headings.length === 1 ? headings : inStory.map(({ text }) => text))[0];
  const only = first && first.split(' ').length >= SHORTEST_HEADLINE_WORDS ? first : undefined;
  return only ?? told.map(withoutSite)[0] ?? headings[0];
}

function isStory({ localName }: DomElement): boolean {
  return localName === 'article' || localName === 'main';
}

/** What the page tells machines, the most exact first. */
function toldHeadlines({ article, document, meta }: PageValues): string[] {
  const told = [
    jsonLdNames(article['headline'])[0],
    meta('og:title'),
    meta('twitter:title', 'headline', 'title', 'dc.title', 'parsely-title', 'sailthru.title'),
  ];
  return [...told, document.title]
    .flatMap((text) => (text ? [plain(text)] : []))
    .filter((text) => text !== '');
}

/** True where a title is the heading, or the heading with more around it. */
function says(title: string, heading: string): boolean {
  const [whole, part] = [wordsOnly(title), wordsOnly(heading)];
  if (part.length < 8) return whole === part;
  return whole.includes(part) || (part.includes(whole) && whole.length > part.length * 0.6);
}

function withoutSite(title: string): string {
  const bare = title.replace(TITLE_TAIL, '');
  return bare.split(' ').length >= SHORTEST_HEADLINE_WORDS ? bare : title;
}

/** Titles in JSON-LD are often written with entities. */
export function plain(text: string): string {
  return text
    .replace(/<[^>]{1,200}>/g, '')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&(?:rsquo|#8217|#x2019);/g, '’')
    .replace(/&(?:lsquo|#8216|#x2018);/g, '‘')
    .replace(/&(?:ldquo|#8220);/g, '“')
    .replace(/&(?:rdquo|#8221);/g, '”')
    .replace(/&(?:ndash|#8211);/g, '–')
    .replace(/&(?:mdash|#8212);/g, '—')
    .replace(/&(?:hellip|#8230);/g, '…')
    .replace(/&(?:#0?39|apos|#x27);/g, "'")
    .replace(/&amp;|&#38;|&#038;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
