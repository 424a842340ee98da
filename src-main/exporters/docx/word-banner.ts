import type { Paragraph } from 'docx';
import type { ExportInput } from '../export-input';
import { NOT_VERIFIED, notVerifiedSentence, openBlockers } from '../open-items';
import { wordLine } from './word-blocks';

/** The lines on top of a document that is not verified; none for one that is. */
export function wordBanner(input: ExportInput): Paragraph[] {
  if (input.proof.verified) return [];
  const open = openBlockers(input.blockers);
  return [
    wordLine('unverified', { bold: NOT_VERIFIED }),
    wordLine('unverified', notVerifiedSentence(open)),
    ...open.map(({ message }) => wordLine('unverified', `– ${message}`)),
  ];
}
