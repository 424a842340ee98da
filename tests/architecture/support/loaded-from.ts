import path from 'node:path';
import { readImports, type SourceImport } from './read-imports';
import { ROOT, resolveImport } from './source-tree';

const read = new Map<string, SourceImport[]>();

/** What a file imports. Each file is read once, however many chains lead through it. */
export function importsOf(file: string): SourceImport[] {
  const known = read.get(file) ?? readImports(path.join(ROOT, file));
  read.set(file, known);
  return known;
}

/**
 * Files whose code runs when `file` is loaded, with the chain of imports that led to each.
 *
 * @param when `atOnce` leaves out what is loaded only when it is first needed
 */
export function loadedFrom(file: string, when: 'ever' | 'atOnce' = 'ever'): Map<string, string[]> {
  const chains = new Map([[file, [file]]]);
  for (const [current, chain] of chains) {
    for (const { specifier, typeOnly, later } of importsOf(current)) {
      const counts = specifier.startsWith('.') && !typeOnly && (when === 'ever' || !later);
      const target = counts ? resolveImport(current, specifier) : null;
      if (target && !chains.has(target) && /\.(ts|svelte)$/.test(target)) {
        chains.set(target, [...chain, target]);
      }
    }
  }
  return chains;
}

/** Packages that are loaded together with a file. */
export function packagesLoadedFrom(file: string): string[] {
  const specifiers = [...loadedFrom(file, 'atOnce').keys()].flatMap((loaded) =>
    importsOf(loaded)
      .filter(({ typeOnly, later }) => !typeOnly && !later)
      .map(({ specifier }) => specifier)
      .filter((specifier) => !/^(\.|node:)/.test(specifier)),
  );
  return [...new Set(specifiers)].sort();
}
