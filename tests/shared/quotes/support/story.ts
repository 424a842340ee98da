import { storyText, type Block, type BlockKind } from '../../../../src-shared/domain/block';
import type { Quotation } from '../../../../src-shared/domain/quote-check';
import { readQuotations } from '../../../../src-shared/quotes/read/read-quotations';

export function block(kind: BlockKind, text: string): Block {
  return { kind, text, marks: [] };
}

export function paragraphs(...texts: string[]): Block[] {
  return texts.map((text) => block('paragraph', text));
}

/** A quotation as one line: `Adaeze Okafor: Half | and the rest.`; `?` before what is uncertain, `–` for nobody. */
export function asLine(story: string, quotation: Quotation): string {
  const who = quotation.attribution ? (quotation.attribution.fullName ?? quotation.attribution.name) : '–';
  const words = quotation.pieces.map(({ start, end }) => story.slice(start, end)).join(' | ');
  return `${quotation.kind === 'uncertain' ? '?' : ''}${who}: ${words}`;
}

/** Every quotation of the blocks, each as a line. */
export function quotationLines(blocks: readonly Block[]): string[] {
  return readQuotations(blocks).map((quotation) => asLine(storyText(blocks), quotation));
}

/** The same for one paragraph. */
export function linesOf(text: string): string[] {
  return quotationLines(paragraphs(text));
}
