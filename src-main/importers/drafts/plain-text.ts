import type { ImportOptions } from '../../../src-shared/domain/import-options';
import type { Imported, ImportFailure } from '../../../src-shared/domain/imported';
import type { Result } from '../../../src-shared/result';
import { PLAIN_TEXT } from '../../../src-shared/domain/import-report';
import { say } from '../../../src-shared/words/say';
import { decodeText } from '../decode-text';
import type { Acceptance, Candidate, Importer } from '../importer';
import { looksLikeCopiedPage, readCopiedPage } from '../page/copied/copied-page';
import { reportItem } from '../report-items';
import { decodingItems } from '../story/decoding-items';
import { finishDraft } from '../story/finish-draft';
import { block, type RawBlock } from '../story/raw-story';
import { paragraphsOfLines } from './paragraphs-of-lines';

/** A story as plain text: paragraphs stand between blank lines, or each on a line of its own. */
export const plainTextDraft: Importer = {
  id: 'draft-text',
  name: PLAIN_TEXT,
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
  const { paragraphs, unwrapped } = paragraphsOfLines(text);
  const joined = unwrapped ? [reportItem('decided', say('draftReports.linesJoined'))] : [];
  const items = [...decodingItems(decoded.value), ...joined];
  const blocks = paragraphs.map(typedBlock);
  const raw = { format: plainTextDraft.name, encoding };
  const page = looksLikeCopiedPage(blocks) ? readCopiedPage(blocks, options.bodyRange) : null;
  if (page) {
    const whole = { ...raw, ...page, items: [...items, ...page.items] };
    return finishDraft(whole, candidate.name, { readHeader: false });
  }
  return finishDraft({ ...raw, metadata: {}, blocks, items }, candidate.name);
}

/** A paragraph as people type it; a bullet at its start makes a list item, a `>` a quotation. */
function typedBlock(line: string): RawBlock {
  const item = /^(?:[•‣▪]\s*|[-*]\s+)(?=\S)/.exec(line);
  if (item && !/^(?:[-*]\s*){3,}$/.test(line)) return block('listItem', line.slice(item[0].length));
  const quoted = /^(?:>\s?)+(?=\S)/.exec(line);
  return quoted ? block('quotation', line.slice(quoted[0].length)) : block('paragraph', line);
}
