import { importsOf } from './loaded-from';
import type { SourceImport } from './read-imports';
import { resolveImport } from './source-tree';

/**
 * Sets of files that all reach one another by their imports, each set sorted. A component that shows itself is none.
 *
 * @param counts which imports make a circle
 */
export function importCircles(
  files: readonly string[],
  counts: (file: string, imported: SourceImport) => boolean,
): string[][] {
  const search = new CircleSearch((file) =>
    importsOf(file)
      .filter((imported) => imported.specifier.startsWith('.') && counts(file, imported))
      .map(({ specifier }) => resolveImport(file, specifier))
      .filter((target): target is string => target !== null && /\.(ts|svelte)$/.test(target)),
  );
  for (const file of files) search.visit(file);
  return search.circles;
}

/** Tarjan's way: each file is visited once. */
class CircleSearch {
  readonly circles: string[][] = [];
  readonly #order = new Map<string, number>();
  readonly #way: string[] = [];
  readonly #onWay = new Set<string>();

  constructor(private readonly importedBy: (file: string) => readonly string[]) {}

  /** Answers the earliest file on the way that can be reached from this one, by its place in the order of visits. */
  visit(file: string): number {
    const known = this.#order.get(file);
    if (known !== undefined) return this.#onWay.has(file) ? known : Infinity;
    const own = this.#order.size;
    this.#order.set(file, own);
    const depth = this.#way.push(file) - 1;
    this.#onWay.add(file);
    const earliest = Math.min(own, ...this.importedBy(file).map((target) => this.visit(target)));
    if (earliest === own) this.#leave(depth);
    return earliest;
  }

  #leave(depth: number): void {
    const circle = this.#way.splice(depth);
    for (const file of circle) this.#onWay.delete(file);
    if (circle.length > 1) this.circles.push(circle.sort());
  }
}
