import type { Draft } from '../../../src-shared/domain/draft';

/** Which claims rest on which passages, as one text to compare: a verdict is about these. */
export function linksOf({ claims }: Draft): string {
  return claims
    .flatMap(({ id, kind, evidence }) =>
      evidence.map((link) => `${id} ${kind} ${link.id} ${link.does} ${link.passage.exact}`),
    )
    .join('\n');
}
