import type { ImportOptions } from '../../../src-shared/domain/import-options';
import type { Imported, ImportFailure } from '../../../src-shared/domain/imported';
import type { Result } from '../../../src-shared/result';
import { decodeText } from '../decode-text';
import { parseHtml } from '../html/dom';
import { htmlBlocks } from '../html/html-blocks';
import type { Acceptance, Candidate, Importer } from '../importer';
import { decodingItems } from '../story/decoding-items';
import { finishDraft } from '../story/finish-draft';
import type { RawBlock } from '../story/raw-story';

/** A story as HTML: typed, exported, or saved from the web as a whole page. */
export const htmlDraft: Importer = {
  id: 'draft-html',
  name: 'HTML',
  as: 'draft',
  extensions: ['html', 'htm', 'xhtml'],
  accepts,
  read,
};

function accepts(candidate: Candidate): Acceptance {
  if (candidate.container !== 'text') return 'no';
  return /^\s*(?:<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i.test(
    candidate.head,
  )
    ? 'sure'
    : 'possible';
}

async function read(candidate: Candidate, options: ImportOptions): Promise<Result<Imported, ImportFailure>> {
  const decoded = decodeText(candidate.bytes, { ...options, html: true });
  if (!decoded.ok) return decoded;
  const document = parseHtml(decoded.value.text);
  const blocks = htmlBlocks(document.body).map(headlineFirst);
  return finishDraft(
    {
      format: htmlDraft.name,
      encoding: decoded.value.encoding,
      ...(document.title && { title: document.title }),
      metadata: {},
      blocks,
      items: decodingItems(decoded.value),
    },
    candidate.name,
  );
}

function headlineFirst({ kind, text, marks, level }: RawBlock, index: number): RawBlock {
  return { kind: index === 0 && level === 1 ? 'headline' : kind, text, marks };
}
