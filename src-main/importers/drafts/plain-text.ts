import type { ImportOptions } from '../../../src-shared/domain/import-options';
import type { Imported, ImportFailure } from '../../../src-shared/domain/imported';
import type { Result } from '../../../src-shared/result';
import { decodeText } from '../decode-text';
import type { Acceptance, Candidate, Importer } from '../importer';
import { finishDraft } from '../story/finish-draft';
import { block } from '../story/raw-story';

/** A story as plain text: paragraphs stand between blank lines, or each on a line of its own. */
export const plainTextDraft: Importer = {
  id: 'draft-text',
  name: 'Plain text',
  as: 'draft',
  extensions: ['txt', 'text'],
  accepts,
  read,
};

function accepts(candidate: Candidate): Acceptance {
  return candidate.container === 'text' ? 'possible' : 'no';
}

async function read(candidate: Candidate, options: ImportOptions): Promise<Result<Imported, ImportFailure>> {
  const decoded = decodeText(candidate.bytes, options);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const paragraphs = text.split(/\r\n?|\n/).map((line) => line.trim());
  return finishDraft(
    {
      format: plainTextDraft.name,
      encoding,
      metadata: {},
      blocks: paragraphs.filter((line) => line !== '').map((line) => block('paragraph', line)),
      items: [],
    },
    candidate.name,
  );
}
