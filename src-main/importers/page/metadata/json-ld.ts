import { isArray, isRecord, type JsonRecord } from '../../json-values';
import type { DomDocument } from '../../html/dom';

const ARTICLE_TYPES =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*NewsArticle|BlogPosting|LiveBlogPosting|Report|Review|SocialMediaPosting|ClaimReview|OpinionPiece|Opinion)$/;
const DEEPEST = 6;
const LONGEST_SCRIPT = 2_000_000;

/**
 * What a page says about its story in JSON-LD: the objects of an article's type, the best first. Scripts that
 * do not parse are mended where that is safe, and passed over otherwise.
 */
export function jsonLdArticles(document: DomDocument): JsonRecord[] {
  const scripts = [...document.querySelectorAll('script[type*="ld+json"]')].map((script) =>
    parseLenient(script.textContent ?? ''),
  );
  const known = new Map(scripts.flatMap((script) => identified(script, 0)));
  return scripts
    .flatMap((script) => articlesIn(script, 0))
    .map((article) => withAuthors(article, known))
    .sort((a, b) => richness(b) - richness(a));
}

/** What has a name, by the `@id` under which an article may refer to it. */
function identified(value: unknown, depth: number): [string, JsonRecord][] {
  if (depth > DEEPEST) return [];
  if (isArray(value)) return value.flatMap((item) => identified(item, depth + 1));
  if (!isRecord(value)) return [];
  const id = value['@id'];
  const own: [string, JsonRecord][] = typeof id === 'string' && value['name'] != null ? [[id, value]] : [];
  return [...own, ...identified(value['@graph'], depth + 1)];
}

function withAuthors(article: JsonRecord, known: ReadonlyMap<string, JsonRecord>): JsonRecord {
  const author = article['author'];
  if (author == null) return article;
  const named = (isArray(author) ? author : [author]).map((one) =>
    isRecord(one) && one['name'] == null ? (known.get(String(one['@id'])) ?? one) : one,
  );
  return { ...article, author: named };
}

/** The strings of a value that may be one, a list of them, or objects with a name. */
export function jsonLdNames(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (isArray(value)) return value.flatMap(jsonLdNames);
  return isRecord(value) ? jsonLdNames(value['name']) : [];
}

function articlesIn(value: unknown, depth: number): JsonRecord[] {
  if (depth > DEEPEST) return [];
  if (isArray(value)) return value.flatMap((item) => articlesIn(item, depth + 1));
  if (!isRecord(value)) return [];
  if (typesOf(value).some((type) => ARTICLE_TYPES.test(type))) return [value];
  return ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed'].flatMap((key) =>
    articlesIn(value[key], depth + 1),
  );
}

/** What a value says it is: `NewsArticle`, `Person`. */
export function typesOf(value: JsonRecord): string[] {
  return jsonLdNames(value['@type']);
}

/** A page may describe the stories that it links to as well; its own comes with more about it. */
function richness(article: JsonRecord): number {
  const told = ['articleBody', 'headline', 'datePublished', 'author', 'publisher'];
  return told.filter((key) => article[key] != null && article[key] !== '').length;
}

function parseLenient(script: string): unknown {
  if (script.length > LONGEST_SCRIPT) return null;
  const bare = script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*;?\s*$/, '')
    .trim();
  // line breaks inside strings and commas before a closing bracket are the usual mistakes
  const mended = bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1');
  return parsed(bare) ?? parsed(mended);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
