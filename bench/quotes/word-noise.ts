import type { Random } from '../support/random';
import type { SampledPassage } from './sampled-passage';

/**
 * The passage with a share of its words dropped, added or replaced by other words of the corpus: one change at
 * least, each kind as likely as the others.
 */
export function withWordNoise(
  passage: SampledPassage,
  share: number,
  vocabulary: readonly string[],
  random: Random,
): string {
  const printed = passage.words.map(({ text }) => text);
  const changes = Math.max(1, Math.round(printed.length * share));
  const places = random.shuffled(printed.map((_, at) => at)).slice(0, changes);
  for (const at of places.sort((a, b) => b - a)) {
    const kind = random.below(3);
    if (kind === 0) printed.splice(at, 1);
    else if (kind === 1) printed.splice(at, 0, random.pick(vocabulary));
    else printed[at] = otherThan(printed[at]!, vocabulary, random);
  }
  return printed.join(' ');
}

function otherThan(word: string, vocabulary: readonly string[], random: Random): string {
  for (;;) {
    const other = random.pick(vocabulary);
    if (other.toLowerCase() !== word.toLowerCase()) return other;
  }
}
