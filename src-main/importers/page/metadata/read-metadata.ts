import type { DraftMetadata } from '../../../../src-shared/domain/draft';
import type { DomDocument } from '../../html/dom';
import { safeHref } from '../../story/safe-href';
import { authorsOf } from './authors';
import { headlineOf, plain } from './headline';
import { jsonLdNames } from './json-ld';
import { pageValues, type PageValues } from './page-values';
import { publishedOn } from './published';

/** What a page says about its story. */
export interface PageMetadata extends DraftMetadata {
  readonly headline?: string;
  /** The page's summary of the story; it is the dek only where the page shows it. */
  readonly description?: string;
  /** The whole text as the page gives it to machines, where it does. */
  readonly articleBody?: string;
  /** The newsroom or agency that signs where no person does. */
  readonly house?: string;
}

/** Reads JSON-LD, meta tags, microdata and visible lines, in that order of trust. */
export function readPageMetadata(document: DomDocument): PageMetadata {
  const values = pageValues(document);
  const { article, meta } = values;
  const { people, house } = authorsOf(values);
  return defined({
    headline: headlineOf(values),
    description: plain(
      meta('og:description', 'description', 'twitter:description') ??
        jsonLdNames(article['description'])[0] ??
        '',
    ),
    articleBody: typeof article['articleBody'] === 'string' ? article['articleBody'] : undefined,
    byline: people,
    house,
    section: plain(
      jsonLdNames(article['articleSection'])[0] ??
        meta('article:section', 'parsely-section', 'og:section', 'section', 'cxenseparse:section') ??
        '',
    ),
    publishedOn: publishedOn(values),
    canonicalUrl: addressOf(values),
    language: document.documentElement.getAttribute('lang') ?? undefined,
  });
}

function addressOf({ document, meta, article }: PageValues): string | undefined {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const told = [
    link,
    meta('og:url'),
    ...jsonLdNames(article['url']),
    ...jsonLdNames(article['mainEntityOfPage']),
  ];
  return told.map((address) => safeHref(address)).find((address) => address?.startsWith('http'));
}

function defined<T extends Readonly<Record<string, string | undefined>>>(
  values: T,
): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as {
    [K in keyof T]?: string;
  };
}
