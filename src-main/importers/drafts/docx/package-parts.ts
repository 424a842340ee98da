import { posix } from 'node:path';
import type { XmlElement } from '@rgrove/parse-xml';
import { useKnownPrefixes } from '../../xml/canonical-names';
import { childElements, xmlRoot } from '../../xml/xml-tree';
import { WORD_PREFIXES } from './word-prefixes';

/** One reference of a part to another part or to an address. */
export interface Relationship {
  readonly id: string;
  /** The last step of its type, for instance `comments`. */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of a Word document, found by their relationships and not by their names. */
export class WordPackage {
  readonly mainName: string;
  readonly relationships: readonly Relationship[];

  constructor(private readonly texts: ReadonlyMap<string, string>) {
    const main = this.relationshipsOf('').find(({ type }) => type === 'officeDocument');
    this.mainName = main && texts.has(main.target) ? main.target : 'word/document.xml';
    this.relationships = this.relationshipsOf(this.mainName);
  }

  /** The root of the main part. Throws where it is missing or not well formed. */
  main(): XmlElement {
    return this.rootOf(this.mainName) ?? missing(this.mainName);
  }

  /** The root of the first part that the main one refers to in this way. */
  part(type: string): XmlElement | undefined {
    return this.parts(type)[0];
  }

  parts(type: string): XmlElement[] {
    return this.relationships
      .filter((relationship) => relationship.type === type && !relationship.isExternal)
      .flatMap(({ target }) => this.rootOf(target) ?? []);
  }

  /** A part by its name in the archive. */
  rootOf(name: string): XmlElement | undefined {
    const text = this.texts.get(name);
    return text === undefined ? undefined : useKnownPrefixes(xmlRoot(text), WORD_PREFIXES);
  }

  relationshipsOf(part: string): Relationship[] {
    const folder = posix.dirname(part);
    const name = part === '' ? '_rels/.rels' : posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
    const text = this.texts.get(name);
    if (text === undefined) return [];
    return childElements(xmlRoot(text)).map(({ attributes }) => {
      const isExternal = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: posix.basename(attributes['Type'] ?? ''),
        target: isExternal ? target : posix.resolve('/', part === '' ? '' : folder, target).slice(1),
        isExternal,
      };
    });
  }
}

function missing(name: string): never {
  throw new Error(`the part ${name} is missing`);
}
