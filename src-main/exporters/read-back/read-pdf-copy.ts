import { PROOF_NAMES } from '../proof/proof-names';
import { proofOf, type ReadBackCopy } from './read-back-copy';

/** Reads the proof of one of our PDFs. Its words are a matter of layout and are not read here. */
export function readPdfCopy(bytes: Uint8Array): ReadBackCopy | null {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.startsWith('%PDF-')) return null;
  const proof = proofOf((name) => new RegExp(`/${PROOF_NAMES[name]} \\(([^()]*)\\)`).exec(text)?.[1]);
  return proof && { format: 'pdf', proof, metadata: {}, blocks: null, isWhole: false };
}
