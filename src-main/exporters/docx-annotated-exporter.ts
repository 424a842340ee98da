import { Paragraph, TextRun, type ICommentOptions } from 'docx';
import type { Block } from '../../src-shared/domain/block';
import { blockRanges } from '../../src-shared/domain/block';
import { rangesOverlap } from '../../src-shared/domain/text-range';
import { wordByline } from './docx-exporter';
import { wordBanner } from './docx/word-banner';
import { wordBlock, wordLine, type FastenedComment } from './docx/word-blocks';
import { wordDocument } from './docx/word-document';
import { xmlText } from './xml-text';
import { claimLines } from './reports/claim-lines';
import { DOCX_TYPE, type Exporter } from './exporter';
import type { ExportInput, ReportedClaim } from './export-input';

/** The story as a Word file with one comment a claim: standing, evidence, passage, timecode. */
export const docxAnnotatedExporter: Exporter = {
  format: 'docx-annotated',
  extension: 'docx',
  mimeType: DOCX_TYPE,
  write(input) {
    const { head, top, body, foot } = input.story;
    const placed = input.claims.filter((claim) => !claim.orphan);
    const paragraphs = annotated([...head, ...body], placed);
    return wordDocument({
      title: input.title,
      language: input.metadata.language,
      proof: input.proof,
      kind: 'copy',
      author: '',
      comments: placed.map((claim) => claimComment(claim, input)),
      children: [
        ...wordBanner(input),
        ...paragraphs.slice(0, head.length),
        ...wordByline(input),
        ...top.map(({ block }) => wordBlock(block)),
        ...paragraphs.slice(head.length),
        ...foot.map(({ block }) => wordBlock(block)),
        ...withoutPlace(input.claims),
      ],
    });
  },
};

/** Head and body are the draft's blocks in order, so that a claim's range means the same in them. */
function annotated(blocks: readonly Block[], claims: readonly ReportedClaim[]): Paragraph[] {
  const ranges = blockRanges(blocks);
  return blocks.map((block, index) => {
    const here = ranges[index]!;
    const comments = claims
      .filter((claim) => rangesOverlap(claim.range, here))
      .map((claim): FastenedComment => ({
        id: claim.number,
        range: {
          start: Math.max(0, claim.range.start - here.start),
          end: Math.min(block.text.length, claim.range.end - here.start),
        },
        starts: claim.range.start >= here.start,
        ends: claim.range.end <= here.end,
      }));
    return wordBlock(block, comments);
  });
}

function claimComment(claim: ReportedClaim, input: ExportInput): ICommentOptions {
  const author = claim.settledBy ?? 'Stet';
  return {
    id: claim.number,
    author: xmlText(author),
    initials: xmlText(initials(author)),
    date: settledAt(claim) ?? new Date(input.proof.exportedAt),
    children: claimLines(claim).map((line) => new Paragraph({ children: [new TextRun(xmlText(line))] })),
  };
}

/** `null` for a claim that is not settled, or whose file says no day where one belongs. */
function settledAt({ settledOn }: ReportedClaim): Date | null {
  const day = new Date(`${settledOn ?? ''}T12:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day;
}

function initials(name: string): string {
  return (name.match(/\p{L}+/gu) ?? []).map((word) => word[0]).join('');
}

/** Claims whose words are gone have nothing to be fastened to; they are listed below the story. */
function withoutPlace(claims: readonly ReportedClaim[]): Paragraph[] {
  const orphans = claims.filter((claim) => claim.orphan);
  if (orphans.length === 0) return [];
  return [
    wordLine('byline', 'Claims whose words are no longer in the text'),
    ...orphans.flatMap((claim) => [
      wordLine('source', { bold: `“${claim.exact}”` }),
      ...claimLines(claim).map((line) => wordLine('source', line)),
    ]),
  ];
}
