import { looksLikeNames } from '../../story/byline';
import { lineage, type DomElement } from '../../html/dom';
import { wordsOnly } from '../readability-ground';
import { plain } from './headline';
import { isArray, isRecord } from '../../json-values';
import { jsonLdNames, typesOf } from './json-ld';
import { textOf, type PageValues } from './page-values';

const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'cxenseparse:author',
  'og:article:author',
  'twitter:creator:name',
];
/** From the most exact to the vaguest. */
const SELECTORS = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'a[rel~="author"]',
  '[class*="byline" i] a',
  '[class*="author-name" i], [class*="author__name" i], [class*="authorname" i], [data-testid*="author-name" i]',
  '[class*="byline" i]',
  '[class~="author"] a, [class*="post-author" i] a, [class*="entry-author" i] a',
  '[class~="author"], [class*="post-author" i], [class*="entry-author" i], [class~="auteur"], [class~="autor"], [class~="writer"]',
  '.vcard .fn, a[class*="author" i], [class*="author" i] a, [class*="author" i][class*="name" i]',
  '[class*="author" i]',
];
const MOST_NAMES = 8;
const LONGEST_NAME = 60;
/** Accounts under which a site publishes; they name nobody. */
const NO_NAME =
  /^(?:admin|administrator|editor|editors|staff|newsroom|web ?(?:desk|master|editor)|redaktion|redacción|redacao|redação|unknown|anonymous|guest|author|(?:see |view |read )?(?:full |more )?(?:bio|profile|posts?)|follow|more|by|von|par|por|di|null|undefined|n\/a)$/i;

/** Who wrote a story, each as one line for a byline. */
export interface Authors {
  readonly people?: string;
  /** The newsroom or agency, where no person is named. */
  readonly house?: string;
}

/** The authors as the page tells or shows them. Neither is there where nobody is named. */
export function authorsOf(values: PageValues): Authors {
  const site = siteNames(values);
  const isSite = (name: string): boolean => site.some((own) => wordsOnly(own) === wordsOnly(name));
  const told = [structured(values, isPerson), fromMeta(values)].map(cleaned);
  const seen = visible(values);
  const organisations = cleaned(structured(values, (author) => !isPerson(author)));
  const full = organisations.length === 0 ? seen : seen.filter(isFullName);
  const people = [...told, full].map((names) => names.filter((name) => !isSite(name)));
  const persons = people.find((names) => names.length > 0);
  const house = [organisations, ...told].find((names) => names.length > 0);
  return { ...(persons && { people: joined(persons) }), ...(house && { house: joined(house) }) };
}

function structured({ article }: PageValues, wanted: (author: unknown) => boolean): string[] {
  const authors = article['author'] ?? article['creator'];
  return (isArray(authors) ? authors.flat() : [authors]).filter(wanted).flatMap(jsonLdNames);
}

/** Two words, or a script that writes names in one. */
function isFullName(name: string): boolean {
  return /\S\s+\S/.test(name) || !/\p{Script=Latin}/u.test(name);
}

function isPerson(author: unknown): boolean {
  return !isRecord(author) || !typesOf(author).some((type) => /Organi[sz]ation$/.test(type));
}

function fromMeta({ metas }: PageValues): string[] {
  for (const name of META_NAMES) {
    const names = cleaned(metas(name));
    if (names.length > 0) return names;
  }
  return [];
}

function visible({ document }: PageValues): string[] {
  const heading = document.querySelector('h1');
  const story = new Set(heading ? lineage(heading) : []);
  for (const [at, selector] of SELECTORS.entries()) {
    const all = [...document.querySelectorAll(selector)].filter((element) => !isElsewhere(element, story));
    const near = all.filter((element) => articleOf(element) === articleOf(all[0]!));
    const names = cleaned(near.map(textOf).filter((text) => text.length <= LONGEST_LINE));
    const sure = at < VAGUE_FROM ? names : names.filter(isFullName).filter(looksLikeNames);
    if (sure.length > 0) return sure.slice(0, MOST_NAMES);
  }
  return [];
}

const LONGEST_LINE = 200;
/** From here on the selectors take what only sounds like an author. */
const VAGUE_FROM = 8;

/** The innermost `<article>` around an element: what another one says is about another story. */
function articleOf(element: DomElement): DomElement | null {
  return [...lineage(element)].find(({ localName }) => localName === 'article') ?? null;
}

/**
 * Names in lists of other stories and under comments are not this story's. What holds the headline too is around
 * the story, whatever it is called, and a story may have an aside or a foot of its own.
 */
function isElsewhere(element: DomElement, story: ReadonlySet<DomElement>): boolean {
  for (let at = element.parentElement; at && !story.has(at); at = at.parentElement) {
    if (at.localName === 'nav') return true;
    if ((at.localName === 'aside' || at.localName === 'footer') && !isOwn(element, at)) return true;
    const names = `${at.getAttribute('class') ?? ''} ${at.id}`;
    if (
      /comment|related|recommend|sidebar|widget|popular|trending|more-/i.test(names) &&
      at.localName !== 'body'
    ) {
      return true;
    }
  }
  return false;
}

/** An aside or a foot inside the story that says in so many words that this is its author. */
function isOwn(element: DomElement, box: DomElement): boolean {
  const isMarked =
    /\bauthor\b/.test(element.getAttribute('rel') ?? '') || element.closest('[itemprop~="author"]') !== null;
  return isMarked && articleOf(box) !== null;
}

/** Names alone: without `By`, addresses, jobs, and what else stands beside them; each once. */
function cleaned(raw: readonly string[]): string[] {
  const names = raw.flatMap((text) => splitNames(plain(text))).filter(isName);
  return names.filter((name, at) => names.findIndex((other) => wordsOnly(other) === wordsOnly(name)) === at);
}

function splitNames(text: string): string[] {
  return text
    .replace(/^.{0,20}\b(?:19|20)\d\d\b.{0,12}\s(?:by|von|par|por)\s+(?=\p{Lu})/u, '')
    .replace(
      /^\s*(?:(?:story|words|text|reported|written|posted|published|reporting|photos?|erstellt|verfasst|geschrieben|écrit|escrito|publicado|publié)\s+)?(?:by\s*)*(?:by|von|par|por|di|de|от|автор:?)\s*:?\s+/i,
      '',
    )
    .replace(/\s*(?:[|•·\n]|\bon\s+\d|\bfor\s+the\b|\(|\s[–—-]\s|https?:|@).*$/i, '')
    .split(/\s*(?:,|;|&|\/|\band\b|\bund\b|\bet\b|\by\b(?=\s\p{Lu})|\be\b(?=\s\p{Lu}))\s*/u)
    .map((name) => name.trim());
}

function isName(name: string): boolean {
  if (name.length < 3 || name.length > LONGEST_NAME || NO_NAME.test(name)) return false;
  if (/\d|https?:|\.(?:com|org|net)\b/i.test(name)) return false;
  if (
    /\b(?:staff|writer|reporter|correspondent|editor|columnist|contributor|producer|updated|published|minutes?|ago)\b/i.test(
      name,
    )
  ) {
    return false;
  }
  return looksLikeNames(name) || /^[\p{L}\p{M} .’'-]+$/u.test(name);
}

function siteNames({ meta, article, document }: PageValues): string[] {
  const told = [
    meta('og:site_name'),
    meta('application-name'),
    meta('twitter:site')?.replace('@', ''),
    ...jsonLdNames(article['publisher']),
  ];
  const host = /^https?:\/\/(?:www\.)?([\w-]+)\./.exec(
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
  )?.[1];
  return [...told, host].filter((name) => name !== undefined && name !== '') as string[];
}

function joined(names: readonly string[]): string {
  const list = names.slice(0, MOST_NAMES);
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)!}`;
}
