import { blocksForReaders, isRetracted } from '../../src-shared/notices/place-notices';
import { formatNoticeDate } from '../../src-shared/notices/notice-date';
import type { Exporter } from './exporter';
import type { ExportInput } from './export-input';
import { BASE_STYLE } from './markup/base-style';
import { blocksHtml } from './markup/block-html';
import { joined, markup, type Html } from './markup/html';
import { sourcesBelow } from './markup/sources-html';
import { notVerifiedBanner } from './markup/not-verified-banner';
import { dataBlock, pageHtml } from './markup/page';
import { authors, bylineWords, newsArticle } from './news-article';
import { safeAddress } from './safe-address';

/** The story for readers: one file that needs nothing else and fetches nothing. */
export const htmlExporter: Exporter = {
  format: 'html',
  extension: 'html',
  mimeType: 'text/html',
  write: (input) => Promise.resolve(new TextEncoder().encode(storyPage(input))),
};

/** The page as text; the PDF is printed from it. */
export function storyPage(input: ExportInput): string {
  return pageHtml({
    title: input.proof.verified ? input.title : `Not verified: ${input.title}`,
    language: input.metadata.language,
    style: BASE_STYLE,
    proof: input.proof,
    head: markup`${headLines(input)}${dataBlock('application/ld+json', newsArticle(input))}`,
    body: markup`${notVerifiedBanner(input)}
${storyArticle(input)}`,
  });
}

/** The story for the clipboard: without a page around it, still saying that it is not verified. */
export function storyFragment(input: ExportInput): string {
  return markup`${notVerifiedBanner(input)}${storyArticle(input)}`.source;
}

function storyArticle(input: ExportInput): Html {
  const { story } = input;
  const afterHead = blocksForReaders({ ...story, head: [] });
  return markup`<article${isRetracted(story) && markup` class="retracted"`}>
<header>
${blocksHtml(story.head)}
${bylineHtml(input)}
</header>
${blocksHtml(afterHead, sourcesBelow(input))}
</article>`;
}

function bylineHtml({ metadata, dateForm }: ExportInput): Html | null {
  const day = metadata.publishedOn;
  const parts: Html[] = [];
  if (metadata.byline) parts.push(markup`<span class="author">${bylineWords(metadata.byline)}</span>`);
  if (day) parts.push(markup`<time datetime="${day}">${formatNoticeDate(day, dateForm)}</time>`);
  return parts.length === 0 ? null : markup`<p class="byline">${joined(parts, ' · ')}</p>`;
}

function headLines({ metadata }: ExportInput): Html {
  const address = safeAddress(metadata.canonicalUrl ?? '');
  return joined([
    metadata.byline
      ? markup`<meta name="author" content="${authors(metadata.byline).join(', ')}" />\n`
      : null,
    address === null ? null : markup`<link rel="canonical" href="${address}" />\n`,
  ]);
}
