import type { IStylesOptions } from 'docx';

/** Ids of the paragraph styles that our documents use; reading a copy back goes by them. */
export const WORD_STYLES = {
  headline: 'Title',
  dek: 'Subtitle',
  heading: 'Heading1',
  paragraph: 'BodyText',
  quotation: 'Quote',
  listItem: 'ListParagraph',
  caption: 'Caption',
  notice: 'Notice',
  byline: 'Byline',
  unverified: 'NotVerified',
  tags: 'ClaimTags',
  source: 'EvidenceSource',
  words: 'EvidenceWords',
  facts: 'Facts',
} as const;

/** The id by which a paragraph names its style. */
export type WordStyle = keyof typeof WORD_STYLES;

const SERIF = 'Georgia';
const SANS = 'Arial';
const SOFT = '5F5A52';
const WARN = '7D1A14';

/** Sizes are in half-points, spaces in twentieths of a point, as Word counts them. */
export function wordStyles(language: string): IStylesOptions {
  const serif = { font: SERIF, size: 22, language: { value: language } };
  const style = (id: WordStyle, name: string, run: object, paragraph: object) => ({
    id: WORD_STYLES[id],
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  return {
    default: {
      document: { run: serif, paragraph: { spacing: { after: 160, line: 320 } } },
      title: {
        run: { font: SERIF, size: 44, bold: true },
        paragraph: { spacing: { before: 240, after: 120, line: 480 } },
      },
      heading1: {
        run: { font: SERIF, size: 26, bold: true },
        paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
      },
      hyperlink: { run: { color: '7A3B10', underline: {} } },
    },
    paragraphStyles: [
      style('dek', 'Subtitle', { size: 26, color: SOFT }, { spacing: { after: 160 } }),
      style('paragraph', 'Body Text', {}, {}),
      style('quotation', 'Quote', {}, { indent: { left: 500, right: 300 } }),
      style('caption', 'caption', { font: SANS, size: 17, color: SOFT }, {}),
      style('notice', 'Notice', { size: 21 }, { indent: { left: 240 }, border: leftRule('7A3B10') }),
      style('byline', 'Byline', { font: SANS, size: 18, color: SOFT }, { spacing: { after: 320 } }),
      style(
        'unverified',
        'Not Verified',
        { font: SANS, size: 19, color: WARN },
        { border: leftRule('D9806F'), indent: { left: 240 } },
      ),
      style('tags', 'Claim Tags', { font: SANS, size: 18, color: SOFT }, { keepNext: true }),
      style(
        'source',
        'Evidence Source',
        { font: SANS, size: 18, color: SOFT },
        { indent: { left: 500 }, keepNext: true, spacing: { after: 40 } },
      ),
      style('words', 'Evidence Words', { size: 21 }, { indent: { left: 500 } }),
      style('facts', 'Facts', { font: SANS, size: 18 }, { spacing: { after: 40 } }),
    ],
  };
}

function leftRule(color: string) {
  return { left: { style: 'single' as const, size: 12, space: 8, color } };
}
