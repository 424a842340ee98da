import { countWordsIn } from '../../src-shared/text/count-words';
import { noticeDate } from '../../src-shared/notices/notice-wording';
import type { ExportInput } from './export-input';
import { withoutEmpty } from './without-empty';

/** The story as schema.org `NewsArticle`, with each notice that admits an error as a `CorrectionComment`. */
export function newsArticle(input: ExportInput): Record<string, unknown> {
  const { metadata, story } = input;
  const dek = story.head.find((block) => block.kind === 'dek');
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: input.title,
    description: dek?.text,
    author: authors(metadata.byline).map((name) => ({ '@type': 'Person', name })),
    datePublished: metadata.publishedOn,
    dateModified: input.modifiedOn,
    inLanguage: metadata.language,
    url: metadata.canonicalUrl,
    articleSection: metadata.section,
    wordCount: countWordsIn(story.body),
    version: String(input.proof.versionNumber),
    correction: corrections(input),
  });
}

/** The names in a byline: `By Ada Lund and Tom Reyes` has two. */
export function authors(byline: string | undefined): string[] {
  return (byline ?? '')
    .replace(/^\s*by\s+/i, '')
    .split(/\s*(?:,|;|&|\band\b)\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** A byline as readers see it, `By Ada Lund`, whether or not it was kept with its `By`. */
export function bylineWords(byline: string): string {
  return /^by\s/i.test(byline.trim()) ? byline.trim() : `By ${byline.trim()}`;
}

function corrections(input: ExportInput) {
  const placed = [...input.story.top, ...input.story.foot];
  // an update brings news; it corrects nothing
  return placed
    .filter(({ notice }) => notice.kind !== 'update')
    .map(({ notice, block }) =>
      withoutEmpty({
        '@type': 'CorrectionComment',
        text: block.text,
        datePublished: noticeDate(notice),
      }),
    );
}
