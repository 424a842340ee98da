import type { TextRange } from '../../domain/text-range';
import { ages } from './ages';
import { attributions } from './attributions';
import { causes } from './causes';
import { dates } from './dates';
import { numbers } from './numbers';
import { proseSentences, type Detector, type Finding } from './prose';
import { superlatives } from './superlatives';
import { namesIn, type NamedFinding } from './titles';

/** What was found in a block. The order is the rank: of two findings about the same words the first is proposed. */
export interface BlockFindings {
  readonly before: readonly Finding[];
  readonly names: readonly NamedFinding[];
  readonly after: readonly Finding[];
}

/**
 * Reads a block by itself.
 *
 * @param quoted what somebody else says in it, in order; counted from the beginning of the block, as the findings are
 */
export function findingsIn(text: string, quoted: readonly TextRange[]): BlockFindings {
  const sentences = proseSentences(text, quoted);
  const detected = (detectors: readonly Detector[]): Finding[] =>
    detectors.flatMap((detect) => sentences.flatMap(detect));
  return {
    before: detected([ages, dates]),
    names: sentences.flatMap(namesIn),
    after: detected([numbers, superlatives, attributions, causes]),
  };
}

/** A finding of a block, counted from the beginning of the story. */
export function placedAt({ kind, reason, said, range }: Finding, by: number): Finding {
  return { kind, reason, said, range: { start: range.start + by, end: range.end + by } };
}
