import type { ImportOptions } from '../../../../src-shared/domain/import-options';
import { say } from '../../../../src-shared/words/say';
import { refuse } from '../../failures';
import type { Candidate, Importer } from '../../importer';
import { reportItem } from '../../report-items';
import { finishDraft } from '../../story/finish-draft';
import { storyOfFlow } from '../word-flow/tell-story';
import { RtfReader } from './rtf-reader';
import { rtfTokens } from './rtf-tokens';

/** A story as rich text, with its tracked changes, comments and notes. */
export const rtfDraft: Importer = {
  id: 'draft-rtf',
  name: 'Rich text (RTF)',
  as: 'draft',
  extensions: ['rtf'],
  accepts: ({ container }) => (container === 'rtf' ? 'sure' : 'no'),
  read: async (candidate, options) => read(candidate, options),
};

function read({ bytes, name }: Candidate, options: ImportOptions): ReturnType<typeof finishDraft> {
  const reader = new RtfReader();
  for (const token of rtfTokens(bytes)) reader.read(token);
  // many programs forget the last brace; more than that, and words are missing
  if (reader.depth > 1) {
    return refuse('damaged', say('refusals.endsInside', { file: name, groups: reader.depth }));
  }
  const { sink, tracked, asides, undecodable, title: written } = reader.finish();
  const title = written.trim();
  return finishDraft(
    storyOfFlow(
      {
        format: rtfDraft.name,
        ...(title && { title }),
        flow: sink.flow,
        tracked,
        asides,
        items:
          undecodable > 0
            ? [reportItem('notUnderstood', say('draftReports.undecodable'), { count: undecodable })]
            : [],
      },
      options,
    ),
    name,
  );
}
