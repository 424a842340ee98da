import type { XmlElement } from '@rgrove/parse-xml';
import type { ImportOptions } from '../../../../src-shared/domain/import-options';
import type { ImportFailure } from '../../../../src-shared/domain/imported';
import { ok, type Result } from '../../../../src-shared/result';
import { say } from '../../../../src-shared/words/say';
import { refuse } from '../../failures';
import type { Acceptance, Candidate, Importer } from '../../importer';
import { finishDraft } from '../../story/finish-draft';
import { useKnownPrefixes } from '../../xml/canonical-names';
import { childNamed, childrenNamed } from '../../xml/find-elements';
import { xmlText } from '../../xml/xml-bytes';
import { childElements, xmlRoot } from '../../xml/xml-tree';
import { unzipTexts } from '../../zip/unzip-texts';
import { Asides } from '../word-flow/asides';
import { readFlow } from '../word-flow/read-flow';
import { storyOfFlow, type WordFile } from '../word-flow/tell-story';
import { TrackedCount } from '../word-flow/tracked-count';
import { ODF_PREFIXES } from './odf-prefixes';
import { OdtAnnotations } from './odt-annotations';
import { odtChanges } from './odt-changes';
import { readOdtPart } from './odt-reader';
import { OdtStyles } from './odt-styles';
import type { OdtContext } from './odt-walk';

/** A story of LibreOffice and its kin, also in the form that is one XML file (.fodt). */
export const odtDraft: Importer = {
  id: 'draft-odt',
  name: 'OpenDocument text',
  as: 'draft',
  extensions: ['odt', 'ott', 'fodt'],
  accepts,
  read: async (candidate, options) => {
    const parts = await partsOf(candidate);
    if (!parts.ok) return parts;
    return finishDraft(storyOfFlow(readOdt(parts.value, options), options), candidate.name);
  },
};

function accepts({ container, entries, extension, head }: Candidate): Acceptance {
  if (container === 'text') return /<office:document\b[^>]*opendocument\.text/.test(head) ? 'sure' : 'no';
  if (container !== 'zip') return 'no';
  if (entries.length === 0) return odtDraft.extensions.includes(extension) ? 'possible' : 'no';
  return entries.includes('content.xml')
    ? odtDraft.extensions.includes(extension)
      ? 'sure'
      : 'possible'
    : 'no';
}

interface OdtParts {
  readonly content: XmlElement;
  readonly styles: XmlElement | null;
  readonly meta: XmlElement | null;
}

async function partsOf({ bytes, name, container }: Candidate): Promise<Result<OdtParts, ImportFailure>> {
  if (container === 'text') {
    const root = odfRoot(xmlText(bytes));
    return ok({ content: root, styles: null, meta: root });
  }
  const manifest = await unzipTexts(bytes, name, /^META-INF\/manifest\.xml$/);
  if (!manifest.ok) return manifest;
  if ([...manifest.value.values()].some((text) => text.includes('encryption-data'))) {
    return refuse('passwordProtected', say('refusals.locked', { file: name }));
  }
  const texts = await unzipTexts(bytes, name, /^(?:content|styles|meta)\.xml$/);
  if (!texts.ok) return texts;
  const part = (file: string): XmlElement | null => {
    const text = texts.value.get(file);
    return text === undefined ? null : odfRoot(text);
  };
  const content = part('content.xml');
  if (!content) return refuse('damaged', say('refusals.noContent', { file: name }));
  if (!textOf(content)) return refuse('unknownFormat', say('refusals.openDocumentNoText', { file: name }));
  return ok({ content, styles: part('styles.xml'), meta: part('meta.xml') });
}

function odfRoot(text: string): XmlElement {
  return useKnownPrefixes(xmlRoot(text), ODF_PREFIXES);
}

function textOf(content: XmlElement): XmlElement | undefined {
  return childNamed(childNamed(content, 'office:body'), 'office:text');
}

function readOdt({ content, styles, meta }: OdtParts, options: ImportOptions): WordFile {
  const text = textOf(content);
  if (!text) throw new Error('there is no text in it');
  const tracked = new TrackedCount();
  const context: OdtContext = {
    styles: new OdtStyles(styles ? [content, styles] : [content]),
    changes: odtChanges(text, tracked),
    annotations: new OdtAnnotations(),
    asides: new Asides(),
    options: options.trackedChanges ?? 'proposed',
  };
  const flow = readOdtPart(text, context);
  for (const [id, note] of context.annotations.threads()) flow.notes.set(id, note);
  context.asides.pageEdges.push(...pageEdges(styles ?? content, context));
  const title = childNamed(meta ? childNamed(meta, 'office:meta') : undefined, 'dc:title')?.text.trim();
  return {
    format: odtDraft.name,
    ...(title && { title }),
    flow,
    tracked,
    asides: context.asides,
  };
}

/** The words of heads and feet of pages, each once. */
function pageEdges(root: XmlElement, { styles }: OdtContext): string[] {
  const pages = childrenNamed(childNamed(root, 'office:master-styles'), 'style:master-page');
  const edges = pages.flatMap(childElements).filter(({ name }) => /^style:(?:header|footer)/.test(name));
  const words = edges.map((edge) => {
    const flow = readOdtPart(edge, {
      styles,
      changes: new Map(),
      annotations: new OdtAnnotations(),
      asides: new Asides(),
      options: 'accepted',
    });
    return readFlow(flow, 'accepted')
      .blocks.map(({ text }) => text)
      .join(' ');
  });
  return [...new Set(words)].filter((text) => /\p{L}/u.test(text));
}
