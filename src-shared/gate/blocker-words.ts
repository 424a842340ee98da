import type { Claim } from '../domain/claim';

const LONGEST = 72;

/** Words as a sentence quotes them: on one line, shortened in the middle; in marks unless they bring their own. */
export function quoted(words: string): string {
  const line = shortened(words.replace(/\s+/g, ' ').trim());
  return /^[“"«„].*[”"»]$/.test(line) ? line : `“${line}”`;
}

/** `Claim 12, “60 percent”,` */
export function claimWords(claim: Claim): string {
  return `Claim ${claim.number}, ${quoted(claim.anchor.exact)},`;
}

function shortened(words: string): string {
  const units = [...words];
  if (units.length <= LONGEST) return words;
  const half = Math.floor(LONGEST / 2) - 1;
  return `${units.slice(0, half).join('').trimEnd()} … ${units.slice(-half).join('').trimStart()}`;
}
