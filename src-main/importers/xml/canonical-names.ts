import type { XmlElement } from '@rgrove/parse-xml';
import { childElements } from './xml-tree';

/**
 * Gives elements and attributes the prefixes that the readers know, whatever prefixes the file declares for
 * their namespaces. Changes the tree in place. Names of unknown namespaces stay as they are.
 */
export function useKnownPrefixes(root: XmlElement, prefixes: ReadonlyMap<string, string>): XmlElement {
  rename(root, new Map(), prefixes);
  return root;
}

type Renames = ReadonlyMap<string, string>;

function rename(element: XmlElement, around: Renames, prefixes: ReadonlyMap<string, string>): void {
  const renames = renamesWithin(element, around, prefixes);
  if (renames.size > 0) {
    element.name = renamed(element.name, renames, true);
    for (const name of Object.keys(element.attributes)) {
      const known = renamed(name, renames, false);
      if (known !== name) element.attributes[known] = element.attributes[name]!;
    }
  }
  for (const child of childElements(element)) rename(child, renames, prefixes);
}

/** What the declarations on an element change; the empty prefix stands for elements without one. */
function renamesWithin(element: XmlElement, around: Renames, prefixes: ReadonlyMap<string, string>): Renames {
  let within: Map<string, string> | null = null;
  for (const [name, namespace] of Object.entries(element.attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
    const known = prefixes.get(namespace);
    if (known === prefix && !around.has(prefix)) continue;
    within ??= new Map(around);
    if (known === undefined || known === prefix) within.delete(prefix);
    else within.set(prefix, known);
  }
  return within ?? around;
}

function renamed(name: string, renames: Renames, isElement: boolean): string {
  const colon = name.indexOf(':');
  if (colon < 0 && !isElement) return name;
  const known = renames.get(colon < 0 ? '' : name.slice(0, colon));
  return known === undefined ? name : `${known}:${name.slice(colon + 1)}`;
}
