import type { Draft } from '../../src-shared/domain/draft';
import { hashBlocks } from '../services/hash-blocks';

/**
 * What is wrong with a draft that came from elsewhere, beyond its shape, as the end of a sentence; `null` for nothing.
 * A version whose hash is another than its text's would let something else run under the signature.
 */
export function textProblem({ versions }: Draft): string | null {
  const wrong = versions.find(({ blocks, sha256 }) => hashBlocks(blocks) !== sha256);
  if (wrong) return `has a draft in it whose version ${wrong.number} is not the text that its hash says.`;
  if (versions.some(({ number }, index) => number !== index + 1)) {
    return 'has a draft in it whose versions are not counted as Stet counts them.';
  }
  return null;
}
