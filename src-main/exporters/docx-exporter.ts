import type { Paragraph } from 'docx';
import { formatNoticeDate } from '../../src-shared/notices/notice-date';
import { blocksForReaders } from '../../src-shared/notices/place-notices';
import { wordBanner } from './docx/word-banner';
import { wordBlock, wordLine } from './docx/word-blocks';
import { wordDocument } from './docx/word-document';
import { DOCX_TYPE, type Exporter } from './exporter';
import type { ExportInput } from './export-input';
import { bylineWords } from './news-article';

/** The story as a Word file without a comment, an author or a trace of the desk in it. */
export const docxExporter: Exporter = {
  format: 'docx',
  extension: 'docx',
  mimeType: DOCX_TYPE,
  write(input) {
    const { head } = input.story;
    const body = blocksForReaders({ ...input.story, head: [] });
    return wordDocument({
      title: input.title,
      language: input.metadata.language,
      proof: input.proof,
      kind: 'copy',
      author: '',
      comments: [],
      children: [
        ...wordBanner(input),
        ...head.map((block) => wordBlock(block)),
        ...wordByline(input),
        ...body.map((block) => wordBlock(block)),
      ],
    });
  },
};

/** Who wrote the story and when it ran, where that is known. */
export function wordByline({ metadata, dateForm }: ExportInput): Paragraph[] {
  const day = metadata.publishedOn ? formatNoticeDate(metadata.publishedOn, dateForm) : null;
  const parts = [metadata.byline ? bylineWords(metadata.byline) : null, day].filter((part) => part !== null);
  return parts.length === 0 ? [] : [wordLine('byline', parts.join(' · '))];
}
