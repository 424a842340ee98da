import type { DraftMetadata } from '../../../src-shared/domain/draft';
import { readCalendarDate } from '../../../src-shared/text/read-date';
import { say } from '../../../src-shared/words/say';
import { reportItem } from '../report-items';
import { readByline } from './byline';
import { block, type RawBlock } from './raw-story';
import { safeHref } from './safe-href';
import type { StoryHeader } from './story-header';

/** What a labelled line says; `ignored` ones are known and of no use to a story. */
export type Field =
  'headline' | 'dek' | 'byline' | 'section' | 'published' | 'address' | 'language' | 'ignored';

/** What desks call the lines over a story, in lower case. */
export const FIELD_NAMES: Readonly<Record<string, Field>> = {
  hed: 'headline',
  head: 'headline',
  headline: 'headline',
  title: 'headline',
  dek: 'dek',
  deck: 'dek',
  subhead: 'dek',
  subhed: 'dek',
  subheadline: 'dek',
  subtitle: 'dek',
  standfirst: 'dek',
  summary: 'dek',
  description: 'dek',
  excerpt: 'dek',
  byline: 'byline',
  by: 'byline',
  author: 'byline',
  authors: 'byline',
  reporter: 'byline',
  writer: 'byline',
  section: 'section',
  desk: 'section',
  category: 'section',
  categories: 'section',
  published: 'published',
  date: 'published',
  'pub date': 'published',
  pubdate: 'published',
  published_at: 'published',
  publisheddate: 'published',
  datepublished: 'published',
  url: 'address',
  link: 'address',
  permalink: 'address',
  canonical: 'address',
  canonical_url: 'address',
  canonicalurl: 'address',
  lang: 'language',
  language: 'language',
  slug: 'ignored',
  words: 'ignored',
  'word count': 'ignored',
  status: 'ignored',
  editor: 'ignored',
};

const MOST_FIELDS = 12;

/**
 * Reads a story that begins with `HED: …`, `DEK: …`, `BYLINE: …` and the like, one a line; `null` where it
 * does not begin with at least two of them.
 */
export function readLabelledHeader(blocks: readonly RawBlock[]): StoryHeader | null {
  const fields: { field: Field; name: string; value: string; source: RawBlock }[] = [];
  for (const source of blocks.slice(0, MOST_FIELDS)) {
    const found = /^([\p{L} _]{2,14}):\s+(\S.*)$/u.exec(source.text);
    const field = found && FIELD_NAMES[found[1]!.toLowerCase()];
    if (!found || !field) break;
    fields.push({ field, name: found[1]!, value: found[2]!, source });
  }
  if (fields.length < 2) return null;
  const values = fields.map(({ field, value }) => [field, value] as const);
  const ignored = fields.filter(({ field }) => field === 'ignored');
  return {
    blocks: [...headerBlocks(values), ...blocks.slice(fields.length)],
    metadata: metadataFrom(values),
    items: [
      reportItem('decided', say('draftReports.labelledLines'), {
        count: fields.length,
      }),
      ...ignored.map(({ name, source }) =>
        reportItem('leftOut', say('draftReports.labelledLineLeftOut', { name }), { sample: source.text }),
      ),
    ],
  };
}

/** Headline and dek as blocks, in that order, from fields of a labelled header or of front matter. */
export function headerBlocks(values: readonly (readonly [Field, string])[]): RawBlock[] {
  const of = (field: Field): string | undefined =>
    values.find(([name, value]) => name === field && value)?.[1];
  const [headline, dek] = [of('headline'), of('dek')];
  return [...(headline ? [block('headline', headline)] : []), ...(dek ? [block('dek', dek)] : [])];
}

/** What fields of a labelled header or of front matter say about the story. */
export function metadataFrom(values: readonly (readonly [Field, string])[]): DraftMetadata {
  const of = (field: Field): string | undefined =>
    values.find(([name, value]) => name === field && value)?.[1];
  const byline = of('byline');
  const publishedOn = readCalendarDate(of('published') ?? '');
  const canonicalUrl = safeHref(of('address'));
  const [section, language] = [of('section'), of('language')];
  return {
    ...(byline && { byline: readByline(byline) ?? byline }),
    ...(section && { section }),
    ...(publishedOn && { publishedOn }),
    ...(canonicalUrl && { canonicalUrl }),
    ...(language && { language }),
  };
}
