import type { Claim } from '../../src-shared/domain/claim';
import type { TextRange } from '../../src-shared/domain/text-range';
import { standingLook, type StandingLook } from '../ui/standing-look';

/** Width of the strip in its own units; the whole text. */
export const WIDTH = 1000;

/** A claim of a few letters in a long text is drawn at least this wide. */
const NARROWEST = 2;

type Tone = StandingLook['tone'];

/** In the order of drawing. */
export const TONES: readonly Tone[] = ['ink-soft', 'good', 'author', 'doubt', 'bad'];

/** What the strip draws: one path a colour, however many claims there are. */
export interface Strip {
  readonly noChecks: string;
  readonly claims: Readonly<Record<Tone, string>>;
}

/** Draws marks that stand in a text of that many units. */
export function stripOf(
  claims: readonly Claim[],
  noChecks: readonly { readonly anchor: TextRange; readonly orphan: boolean }[],
  length: number,
): Strip {
  const bars = new Map<Tone, string[]>(TONES.map((tone) => [tone, []]));
  for (const { standing, anchor } of claims) bars.get(standingLook(standing).tone)?.push(bar(anchor, length));
  const joined = TONES.map((tone) => [tone, bars.get(tone)!.join('')]);
  return {
    noChecks: noChecks.flatMap(({ anchor, orphan }) => (orphan ? [] : [bar(anchor, length)])).join(''),
    claims: Object.fromEntries(joined) as Record<Tone, string>,
  };
}

/** The claim drawn at a place of the strip, from 0 at its left end to 1; of several the shortest, `null` for none. */
export function claimAt(claims: readonly Claim[], length: number, place: number): Claim | null {
  const here = claims.filter(({ anchor }) => {
    const { x, width } = extent(anchor, length);
    return x <= place * WIDTH && place * WIDTH <= x + width;
  });
  return here.sort((a, b) => a.anchor.exact.length - b.anchor.exact.length)[0] ?? null;
}

function bar(range: TextRange, length: number): string {
  const { x, width } = extent(range, length);
  return `M${x.toFixed(1)} 0h${width.toFixed(1)}v10h-${width.toFixed(1)}z`;
}

function extent({ start, end }: TextRange, length: number): { x: number; width: number } {
  return { x: (start / length) * WIDTH, width: Math.max(NARROWEST, ((end - start) / length) * WIDTH) };
}
