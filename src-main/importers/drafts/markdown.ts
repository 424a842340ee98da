import type { ImportOptions } from '../../../src-shared/domain/import-options';
import type { Imported, ImportFailure } from '../../../src-shared/domain/imported';
import type { Result } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';
import { decodeText } from '../decode-text';
import type { Acceptance, Candidate, Importer } from '../importer';
import { markdownBlocks } from '../markdown/markdown-blocks';
import { readFrontMatter } from '../markdown/front-matter';
import { reportItem } from '../report-items';
import { decodingItems } from '../story/decoding-items';
import { finishDraft } from '../story/finish-draft';
import { headerBlocks, metadataFrom } from '../story/labelled-header';

/** A story in Markdown, with or without front matter. */
export const markdownDraft: Importer = {
  id: 'draft-markdown',
  name: 'Markdown',
  as: 'draft',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
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
  const front = readFrontMatter(text);
  const body = markdownBlocks(front.body);
  const header = headerBlocks(front.fields);
  // a title in front matter and the same words as first heading are one headline
  const repeated = header[0]?.text === body.blocks[0]?.text;
  const blocks = [...header, ...body.blocks.slice(repeated ? 1 : 0)];
  const known =
    front.fields.length === 0
      ? []
      : [
          reportItem('read', say('draftReports.frontMatter'), {
            count: front.fields.length,
          }),
        ];
  const unknown = front.unknown.map((name) =>
    reportItem('leftOut', say('draftReports.frontMatterLeftOut', { name })),
  );
  return finishDraft(
    {
      format: markdownDraft.name,
      encoding,
      metadata: metadataFrom(front.fields),
      blocks,
      items: [...decodingItems(decoded.value), ...known, ...unknown, ...body.items],
    },
    candidate.name,
  );
}
