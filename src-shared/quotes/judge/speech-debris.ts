import type { SpokenWord } from '../align/alignment';

const FILLERS = new Set([
  'um',
  'uh',
  'uhm',
  'er',
  'erm',
  'ah',
  'eh',
  'hm',
  'hmm',
  'mm',
  'mhm',
  'oh',
  'well',
  'like',
  'so',
  'right',
  'okay',
  'ok',
  'yeah',
  'anyway',
  'actually',
  'basically',
]);
const PHRASES = new Set([
  'you know',
  'i mean',
  'sort of',
  'kind of',
  'you see',
  'i guess',
  'let me see',
  'how to say',
]);

/**
 * True where dropped words are speech debris: fillers, and words that are said again right after or were said right
 * before (`this, um, this`). `before` and `after` are the spoken words on either side.
 */
export function isDebris(
  dropped: readonly SpokenWord[],
  before: readonly SpokenWord[],
  after: readonly SpokenWord[],
): boolean {
  const kept = withoutFillers(dropped.map(bare));
  const next = after.slice(0, kept.length).map(bare);
  const last = before.slice(before.length - kept.length).map(bare);
  const isSame = (other: readonly string[]): boolean => kept.every((word, index) => word === other[index]);
  return isSame(next) || isSame(last) || isRepeated(kept);
}

/** A word or a run of words that stutters: `the the`, `it was, it was`. */
function isRepeated(words: readonly string[]): boolean {
  const half = words.length / 2;
  return (
    Number.isInteger(half) &&
    words.slice(0, half).every((word, index) => word === words[index + half]) &&
    half > 1
  );
}

function withoutFillers(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const phrase = [3, 2].find((length) => PHRASES.has(words.slice(at, at + length).join(' ')));
    if (phrase !== undefined) at += phrase - 1;
    else if (!FILLERS.has(words[at]!)) kept.push(words[at]!);
  }
  return kept;
}

function bare(word: SpokenWord): string {
  return word.text.toLowerCase().replace(/[’']/g, '’');
}
