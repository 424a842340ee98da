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
    element.name = renamedElement(element.name, renames);
    for (const name of Object.keys(element.attributes)) {
      const known = renamedAttribute(name, renames);
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

/** A default namespace is that of elements alone: an attribute without a prefix is in none. */
function renamedAttribute(name: string, renames: Renames): string {
  return name.includes(':') ? renamedElement(name, renames) : name;
}

function renamedElement(name: string, renames: Renames): string {
  const colon = name.indexOf(':');
  const known = renames.get(colon < 0 ? '' : name.slice(0, colon));
  return known === undefined ? name : `${known}:${name.slice(colon + 1)}`;
}
