import type { ImportOptions } from '../../../../src-shared/domain/import-options';
import type { Imported, ImportFailure } from '../../../../src-shared/domain/imported';
import type { Result } from '../../../../src-shared/result';
import { say } from '../../../../src-shared/words/say';
import { decodeText } from '../../decode-text';
import { parseHtml } from '../../html/dom';
import type { Acceptance, Candidate, Importer } from '../../importer';
import { reportItem } from '../../report-items';
import { decodingItems } from '../../story/decoding-items';
import { finishDraft } from '../../story/finish-draft';
import { storyOfFlow } from '../word-flow/tell-story';
import { TrackedCount } from '../word-flow/tracked-count';
import { ClassStyles } from './class-styles';
import { takeNotes } from './google-docs-notes';
import { GoogleDocsReader } from './google-docs-reader';

/** A story from Google Docs: downloaded as a web page, published to the web, or copied and saved as HTML. */
export const googleDocsDraft: Importer = {
  id: 'draft-google-docs',
  name: 'Google Docs',
  as: 'draft',
  extensions: ['html', 'htm'],
  accepts,
  read,
};

/** Names that only Google Docs gives. */
const MARKS =
  /\bid="(?:docs-internal-guid-|(?:cmnt|ftnt)(?:_ref)?\d)|\bclass="[^"]*\bdoc-content\b|\blst-kix_|<style[^>]*>\s*@import url\(["']?https:\/\/themes\.googleusercontent\.com\/fonts/;

function accepts({ container, head }: Candidate): Acceptance {
  return container === 'text' && /<[a-z]/i.test(head) && MARKS.test(head) ? 'sure' : 'no';
}

async function read(candidate: Candidate, options: ImportOptions): Promise<Result<Imported, ImportFailure>> {
  const decoded = decodeText(candidate.bytes, { ...options, html: true });
  if (!decoded.ok) return decoded;
  const document = parseHtml(decoded.value.text);
  const notes = takeNotes(document);
  const reader = new GoogleDocsReader(new ClassStyles(document));
  reader.readBody(document.body);
  for (const [id, note] of notes) reader.flow.notes.set(id, note);
  const title = document.title.trim();
  const story = storyOfFlow(
    {
      format: googleDocsDraft.name,
      ...(title && { title }),
      flow: reader.flow,
      tracked: new TrackedCount(),
      asides: reader.asides,
      items: [...decodingItems(decoded.value), ...detourItems(reader.detours), ...spanItems(notes.size)],
    },
    options,
  );
  return finishDraft({ ...story, encoding: decoded.value.encoding }, candidate.name);
}

function detourItems(count: number): ReturnType<typeof decodingItems> {
  if (count === 0) return [];
  return [reportItem('decided', say('draftReports.detours', { count }), { count })];
}

function spanItems(notes: number): ReturnType<typeof decodingItems> {
  if (notes === 0) return [];
  return [reportItem('decided', say('draftReports.googleComments'))];
}
