import { Paragraph, TextRun } from 'docx';
import { claimHeading, commentLine, evidenceHeading, withoutEvidence } from './claim-lines';
import { wordBanner } from '../docx/word-banner';
import { wordBlock, wordLine } from '../docx/word-blocks';
import { wordDocument } from '../docx/word-document';
import { WORD_STYLES, type WordStyle } from '../docx/word-styles';
import { xmlText } from '../xml-text';
import { DOCX_TYPE, type Exporter } from '../exporter';
import { excerpt } from '../excerpt';
import type { ExportInput, ReportedClaim, ReportedEvidence, ReportedTurn } from '../export-input';
import { reportFacts, verdictWords, WORDS_WITHHELD } from './report-facts';
import { changeLines, overrideLines } from './report-lines';
import { FACT_CHECK_REPORT, LAWYERS_BOOK, type ReportKind } from './report-kind';

/** The fact-check report as a Word file. */
export const reportDocxExporter = docxExporterOf(FACT_CHECK_REPORT);

/** The lawyer’s book as a Word file. */
export const bookDocxExporter = docxExporterOf(LAWYERS_BOOK);

function docxExporterOf(kind: ReportKind): Exporter {
  return {
    format: kind.format,
    extension: 'docx',
    mimeType: DOCX_TYPE,
    write: (input) =>
      wordDocument({
        title: `${kind.heading}: ${input.title}`,
        language: 'en',
        proof: input.proof,
        kind: 'report',
        author: '',
        comments: [],
        children: reportParagraphs(input, kind),
      }),
  };
}

function reportParagraphs(input: ExportInput, kind: ReportKind): Paragraph[] {
  const overrides = overrideLines(input);
  const changes = changeLines(input);
  const notices = [...input.story.top, ...input.story.foot];
  return [
    ...wordBanner(input),
    wordLine('byline', kind.heading),
    wordLine('headline', input.title),
    ...reportFacts(input).map(([label, value]) => wordLine('facts', { bold: `${label}: ` }, value)),
    ...section(
      'Let pass by a person',
      overrides.map((line) => wordLine('paragraph', line)),
    ),
    wordLine('heading', 'Claims'),
    ...(input.claims.length === 0 ? [wordLine('paragraph', 'No claims are marked in this draft.')] : []),
    ...input.claims.flatMap((claim) => claimParagraphs(claim, kind)),
    ...section(
      'Changes',
      changes.map((line) => wordLine('paragraph', line)),
    ),
    ...section(
      'Notices',
      notices.map(({ block }) => wordBlock(block)),
    ),
  ];
}

function section(heading: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.length === 0 ? [] : [wordLine('heading', heading), ...paragraphs];
}

function claimParagraphs(claim: ReportedClaim, kind: ReportKind): Paragraph[] {
  const turn = claim.inText ?? {
    speaker: null,
    text: claim.exact,
    marks: [{ start: 0, end: claim.exact.length }],
  };
  return [
    wordLine('tags', claimHeading(claim)),
    turnParagraph('paragraph', kind.depth === 'full' ? turn : excerpt(turn)),
    ...(claim.note ? [wordLine('source', `Note: ${claim.note}`)] : []),
    ...claim.comments.map((comment) => wordLine('source', commentLine(comment))),
    ...claim.evidence.flatMap((evidence) => evidenceParagraphs(evidence, kind)),
    ...(claim.evidence.length === 0 ? [wordLine('source', withoutEvidence(claim))] : []),
  ];
}

function evidenceParagraphs(evidence: ReportedEvidence, kind: ReportKind): Paragraph[] {
  const verdict = verdictWords(evidence);
  return [
    wordLine('source', evidenceHeading(evidence)),
    ...passageParagraphs(evidence, kind),
    ...(verdict ? [wordLine('source', `Quote check: ${verdict}.`)] : []),
    ...(evidence.lost ? [wordLine('source', 'The words can no longer be found in the source.')] : []),
    ...(evidence.note ? [wordLine('source', `Note: ${evidence.note}`)] : []),
  ];
}

function passageParagraphs(evidence: ReportedEvidence, kind: ReportKind): Paragraph[] {
  if (evidence.words === null) return [wordLine('source', WORDS_WITHHELD)];
  if (kind.depth === 'full' && evidence.context.length > 0) {
    return evidence.context.map((turn) => turnParagraph('words', turn));
  }
  return evidence.words.split('\n').map((turn) => wordLine('words', `“${turn}”`));
}

/** A turn with its speaker in bold and the marked words highlighted. */
function turnParagraph(style: WordStyle, turn: ReportedTurn): Paragraph {
  const children = turn.speaker ? [new TextRun({ text: xmlText(`${turn.speaker}  `), bold: true })] : [];
  let from = 0;
  for (const { start, end } of turn.marks) {
    children.push(new TextRun(xmlText(turn.text.slice(from, start))));
    children.push(new TextRun({ text: xmlText(turn.text.slice(start, end)), highlight: 'yellow' }));
    from = end;
  }
  children.push(new TextRun(xmlText(turn.text.slice(from))));
  return new Paragraph({ style: WORD_STYLES[style], children });
}
