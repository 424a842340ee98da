import type { Block } from '../../src-shared/domain/block';
import { blocksForReaders } from '../../src-shared/notices/place-notices';
import type { Exporter } from './exporter';
import type { ExportInput } from './export-input';
import { bylineWords } from './news-article';
import { NOT_VERIFIED, notVerifiedSentence, openBlockers } from './open-items';
import { PROOF_RULE } from './proof/proof-names';

/** The story as plain text, a blank line between blocks, the proof in its last lines. */
export const textExporter: Exporter = {
  format: 'txt',
  extension: 'txt',
  mimeType: 'text/plain',
  write: (input) => Promise.resolve(new TextEncoder().encode(storyPlainText(input))),
};

/** The story with its proof under a rule. */
export function storyPlainText(input: ExportInput): string {
  return [...banner(input), articleText(input), PROOF_RULE, ...proofLines(input), ''].join('\n');
}

/** The story for the clipboard: without a proof, which a CMS would print; it still says that it is not verified. */
export function storyForPasting(input: ExportInput): string {
  return [...banner(input), articleText(input)].join('\n');
}

/** The story alone. */
export function articleText(input: ExportInput): string {
  const blocks = blocksForReaders(input.story).map(blockText);
  const byline = input.metadata.byline;
  if (byline) blocks.splice(input.story.head.length, 0, bylineWords(byline));
  return blocks.join('\n\n') + '\n';
}

function blockText(block: Block): string {
  if (block.kind === 'listItem') return `- ${block.text}`;
  if (block.kind === 'quotation') return `    ${block.text}`;
  return block.text;
}

function banner(input: ExportInput): string[] {
  if (input.proof.verified) return [];
  const open = openBlockers(input.blockers);
  return [NOT_VERIFIED, notVerifiedSentence(open), ...open.map(({ message }) => `- ${message}`), '', ''];
}

function proofLines({ proof }: ExportInput): string[] {
  return [
    `Stet: ${proof.verified ? 'verified' : NOT_VERIFIED}, version ${proof.versionNumber}, ${proof.exportedAt}`,
    `text ${proof.versionSha256}`,
    `journal ${proof.journalHead}`,
    `export ${proof.exportId}`,
  ];
}
