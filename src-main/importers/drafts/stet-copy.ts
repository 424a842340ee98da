import { basename, extname } from 'node:path';
import { storyText, type Block } from '../../../src-shared/domain/block';
import type { Imported, ImportedNotice, ImportFailure } from '../../../src-shared/domain/imported';
import { readNotice } from '../../../src-shared/notices/read-notices';
import { ok, type Result } from '../../../src-shared/result';
import { type SaidSentence, say } from '../../../src-shared/words/say';
import { readBack } from '../../exporters/read-back/read-back';
import type { ReadBackCopy } from '../../exporters/read-back/read-back-copy';
import { refuse } from '../failures';
import type { Acceptance, Candidate, Importer } from '../importer';
import { reportItem } from '../report-items';
import { deceptiveCharacters } from '../story/deceptive-characters';

/**
 * A copy that Stet itself exported and nobody worked on since: its blocks, marks and notices are read as they
 * were written, where other importers have to judge by what they see.
 */
export const stetCopyDraft: Importer = {
  id: 'draft-stet-copy',
  name: 'Copy exported by Stet',
  as: 'draft',
  extensions: ['html', 'md', 'docx'],
  accepts: (candidate): Acceptance => (copyIn(candidate) ? 'sure' : 'no'),
  read: async (candidate) => read(candidate),
};

/** A quick look before the file is read whole. */
function mayBeCopy(candidate: Candidate): boolean {
  if (candidate.container === 'zip') return candidate.entries.includes('docProps/custom.xml');
  return /\bstet-export\b/.test(candidate.head);
}

function copyIn(candidate: Candidate): ReadBackCopy | null {
  const copy = mayBeCopy(candidate) ? readBack(candidate.bytes) : null;
  return copy?.blocks && copy.isWhole ? copy : null;
}

function read(candidate: Candidate): Result<Imported, ImportFailure> {
  const copy = copyIn(candidate);
  if (!copy?.blocks) return refuse('damaged', say('refusals.noCopy', { file: candidate.name }));
  const blocks = copy.blocks.filter((block) => block.kind !== 'notice');
  if (blocks.length === 0) return refuse('noText', say('refusals.noText', { file: candidate.name }));
  const headline = blocks.find((block) => block.kind === 'headline');
  return ok({
    kind: 'draft',
    title: headline?.text ?? basename(candidate.name, extname(candidate.name)),
    metadata: copy.metadata,
    blocks,
    notices: noticesIn(copy),
    notes: [],
    changes: [],
    report: {
      format: stetCopyDraft.name,
      items: [reportItem('read', exportSentence(copy.proof)), ...deceptiveCharacters(storyText(blocks))],
    },
  });
}

function exportSentence({ exportId, versionNumber: version, verified }: ReadBackCopy['proof']): SaidSentence {
  return say('draftReports.ownExport', { exportId, version, verified });
}

/** Notices stand above the body or below it. */
function noticesIn({ blocks, metadata }: ReadBackCopy): ImportedNotice[] {
  const all = blocks ?? [];
  const firstOfBody = all.findIndex((block) => !isOutsideBody(block));
  return all.flatMap((block, at) => {
    if (block.kind !== 'notice') return [];
    const placement = at < firstOfBody ? 'top' : 'foot';
    const notice = readNotice(block.text, metadata.publishedOn);
    return [{ ...(notice ?? { kind: 'editorsNote' as const, text: block.text, date: null }), placement }];
  });
}

function isOutsideBody({ kind }: Block): boolean {
  return kind === 'headline' || kind === 'dek' || kind === 'notice';
}
