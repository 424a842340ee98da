const OPENING = /^(?:(?:story|words|text|reported|written|reporting)\s+)?by(?::\s*|\s+)(?=\S)/iu;
const LONGEST = 120;
const MOST_WORDS = 18;
const SMALL_WORDS = new Set([
  'and',
  'of',
  'the',
  'for',
  'with',
  'in',
  'at',
  'de',
  'da',
  'di',
  'del',
  'van',
  'von',
  'der',
  'bin',
  'al',
  'el',
  'la',
  'le',
  'y',
  'e',
  'staff',
  'writer',
  'reporter',
  'correspondent',
  'editor',
  'contributing',
  'special',
  'to',
]);

/** The names in a line such as `By Dana Okafor and Lee Marsh`, without its `By`; `null` for any other line. */
export function readByline(line: string): string | null {
  const opening = OPENING.exec(line);
  if (!opening || line.length > LONGEST) return null;
  const names = line.slice(opening[0].length).trim();
  return looksLikeNames(names) ? names : null;
}

/** Names are capitalised words with little between them, and end in no full stop but that of an initial. */
export function looksLikeNames(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}.’'-]+/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS || !/^\p{Lu}/u.test(text)) return false;
  if (/[.!?:;]["”’]?$/.test(text) && !/(?:\b(?:Jr|Sr|Dr|\p{Lu}))\.$/u.test(text)) return false;
  const weighty = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  const capitals = weighty.filter((word) => /^\p{Lu}|^[’']?\p{Lu}/u.test(word)).length;
  return weighty.length > 0 && capitals / weighty.length >= 0.8;
}
