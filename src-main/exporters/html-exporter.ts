import { blocksForReaders, isRetracted } from '../../src-shared/notices/place-notices';
import type { Exporter } from './exporter';
import type { ExportInput } from './export-input';
import { BASE_STYLE } from './markup/base-style';
import { blocksHtml } from './markup/block-html';
import { html, type Html } from './markup/html';
import { notVerifiedBanner } from './markup/not-verified-banner';
import { dataBlock, pageHtml } from './markup/page';
import { newsArticle } from './news-article';

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
    head: html`${authorMeta(input)}${dataBlock('application/ld+json', newsArticle(input))}`,
    body: html`${notVerifiedBanner(input)} ${storyArticle(input)}`,
  });
}

/** The article alone, for the clipboard and for the page. */
export function storyArticle(input: ExportInput): Html {
  const { story } = input;
  const afterHead = blocksForReaders({ ...story, head: [] });
  return html`<article${isRetracted(story) && html` class="retracted"`}>
<header>
${blocksHtml(story.head)}
${bylineHtml(input)}
</header>
${blocksHtml(afterHead)}
</article>`;
}

function bylineHtml({ metadata }: ExportInput): Html | null {
  if (!metadata.byline && !metadata.publishedOn) return null;
  const day = metadata.publishedOn;
  return html`<p class="byline">
    ${metadata.byline ? html`<span class="author" rel="author">${metadata.byline}</span>` : null}${
      metadata.byline && day ? ' · ' : null
    }${day ? html`<time datetime="${day}">${day}</time>` : null}
  </p>`;
}

function authorMeta({ metadata }: ExportInput): Html | null {
  return html`${metadata.byline ? html`<meta name="author" content="${metadata.byline}" /> ` : null}${
    metadata.canonicalUrl ? html`<link rel="canonical" href="${metadata.canonicalUrl}" /> ` : null
  }`;
}
