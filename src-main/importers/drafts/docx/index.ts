import type { ImportOptions } from '../../../../src-shared/domain/import-options';
import type { ImportFailure } from '../../../../src-shared/domain/imported';
import { ok, type Result } from '../../../../src-shared/result';
import type { Acceptance, Candidate, Importer } from '../../importer';
import { finishDraft } from '../../story/finish-draft';
import { childNamed } from '../../xml/find-elements';
import { unzipTexts } from '../../zip/unzip-texts';
import { Asides } from '../word-flow/asides';
import { readFlow } from '../word-flow/read-flow';
import { storyOfFlow, type WordFile } from '../word-flow/tell-story';
import { TrackedCount } from '../word-flow/tracked-count';
import { DocxReader } from './docx-reader';
import type { DocxContext } from './docx-walk';
import { WordPackage } from './package-parts';
import { wordNotes } from './word-notes';
import { WordStyles } from './word-styles';

/** A story in Word, with its tracked changes, comments and notes. */
export const docxDraft: Importer = {
  id: 'draft-docx',
  name: 'Word document',
  as: 'draft',
  extensions: ['docx', 'docm', 'dotx', 'dotm'],
  accepts,
  read: async (candidate, options) => {
    const file = await readDocx(candidate, options);
    return file.ok ? finishDraft(storyOfFlow(file.value, options), candidate.name) : file;
  },
};

function accepts({ container, entries, extension }: Candidate): Acceptance {
  if (container !== 'zip') return 'no';
  // a directory that is cut off: reading it says so
  if (entries.length === 0) return docxDraft.extensions.includes(extension) ? 'possible' : 'no';
  const isOffice = entries.includes('[Content_Types].xml');
  return isOffice && entries.some((name) => /(?:^|\/)document\d*\.xml$/i.test(name)) ? 'sure' : 'no';
}

/** What is never read: looks, pictures, and data that the document only carries along. */
const WANTED = /^(?!(?:.*\/)?(?:theme|media|glossary|charts|diagrams|embeddings)\/).*\.(?:xml|rels)$/;

async function readDocx(
  { bytes, name }: Candidate,
  options: ImportOptions,
): Promise<Result<WordFile, ImportFailure>> {
  const texts = await unzipTexts(bytes, name, WANTED);
  if (!texts.ok) return texts;
  const parts = new WordPackage(texts.value);
  const context = contextOf(parts, options);
  const reader = new DocxReader(context);
  reader.readPart(parts.main());
  const notes = wordNotes(parts, context);
  for (const [id, note] of notes) if (note.remarks[0]?.text !== '') reader.flow.notes.set(id, note);
  context.asides.pageEdges.push(...pageEdges(parts));
  const title = titleOf(parts);
  return ok({
    format: docxDraft.name,
    ...(title && { title }),
    flow: reader.flow,
    tracked: context.tracked,
    asides: context.asides,
  });
}

function contextOf(parts: WordPackage, options: ImportOptions): DocxContext {
  return {
    styles: new WordStyles(parts.part('styles')),
    links: new Map(
      parts.relationships.filter(({ type }) => type === 'hyperlink').map(({ id, target }) => [id, target]),
    ),
    asides: new Asides(),
    tracked: new TrackedCount(),
    options: options.trackedChanges ?? 'proposed',
  };
}

/** The words of heads and feet of pages, each once. */
function pageEdges(parts: WordPackage): string[] {
  const words = [...parts.parts('header'), ...parts.parts('footer')].map((root) => {
    const reader = new DocxReader({
      styles: new WordStyles(undefined),
      links: new Map(),
      asides: new Asides(),
      tracked: new TrackedCount(),
      options: 'accepted',
    });
    reader.readPart(root);
    return readFlow(reader.flow, 'accepted')
      .blocks.map(({ text }) => text)
      .join(' ');
  });
  return [...new Set(words)].filter((text) => /\p{L}/u.test(text));
}

/** Programs fill in their own name where nobody gave a title. */
function titleOf(parts: WordPackage): string | undefined {
  const core = parts.relationshipsOf('').find(({ type }) => type === 'core-properties');
  const title = childNamed(core && parts.rootOf(core.target), 'dc:title')?.text.trim();
  return title && !/^(?:untitled|document\d*|microsoft word\b.*|.*\.docx?)$/i.test(title) ? title : undefined;
}
