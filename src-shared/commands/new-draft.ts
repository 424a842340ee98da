import { anchorAt } from '../domain/anchor';
import { storyText } from '../domain/block';
import type { Change } from '../domain/change';
import type { Claim } from '../domain/claim';
import type { Draft } from '../domain/draft';
import type { ImportedChange, ImportedDraft, ImportedNote, ImportedNotice } from '../domain/imported';
import type { Notice } from '../domain/notice';
import type { OriginalFile } from '../domain/original-file';
import type { Version } from '../domain/version';
import { because } from '../words/say';
import { insertionAnchor } from './carry-annotations';
import { deed, type TransitionContext } from './transition';

/** Makes a draft of what an importer read: its first version, its notices, its comments as claims with notes. */
export function newDraft(
  imported: ImportedDraft,
  original: OriginalFile | null,
  context: TransitionContext,
): Draft {
  const text = storyText(imported.blocks);
  const claims = imported.notes
    .filter(({ range }) => range.start < range.end && range.end <= text.length)
    .map((note, index) => claimOfNote(note, index + 1, text, context));
  return {
    id: context.newId(),
    title: imported.title.trim() || 'Untitled draft',
    metadata: imported.metadata,
    blocks: imported.blocks,
    versions: [firstVersion(imported, context)],
    claims,
    noChecks: [],
    changes: changesOfImport(imported.changes, text, context),
    signOffs: [],
    overrides: [],
    notices: imported.notices.map((notice) => noticeOfImport(notice, context)),
    publications: [],
    exports: [],
    dismissedProposals: [],
    tags: [],
    nextClaimNumber: claims.length + 1,
    original,
    report: imported.report,
    createdAt: context.now,
    updatedAt: context.now,
  };
}

function firstVersion({ blocks }: ImportedDraft, context: TransitionContext): Version {
  return {
    id: context.newId(),
    number: 1,
    name: 'As imported',
    cause: 'import',
    made: deed(context),
    blocks,
    sha256: context.hashBlocks(blocks),
  };
}

function claimOfNote(note: ImportedNote, number: number, text: string, context: TransitionContext): Claim {
  const comments = note.remarks.map((remark) => ({
    id: context.newId(),
    text: remark.text,
    said: { by: remark.by, at: remark.at ?? context.now },
    ...(note.resolved ? { resolved: deed(context) } : {}),
  }));
  return {
    id: context.newId(),
    number,
    anchor: anchorAt(text, note.range),
    orphan: false,
    kind: 'assertion',
    standing: 'unchecked',
    legal: false,
    note: note.origin === 'comment' ? '' : (note.remarks[0]?.text ?? ''),
    evidence: [],
    comments: note.origin === 'comment' ? comments : [],
    marked: deed(context),
  };
}

/** The halves of a move share an id where both of them are there. */
function changesOfImport(
  changes: readonly ImportedChange[],
  text: string,
  context: TransitionContext,
): Change[] {
  const ids = new Map<string, string>();
  for (const { moveId, moved } of changes) {
    const isWhole = changes.some((other) => other.moveId === moveId && other.moved !== moved);
    if (moveId !== undefined && isWhole && !ids.has(moveId)) ids.set(moveId, context.newId());
  }
  return changes.map((change) => {
    const moveId = ids.get(change.moveId ?? '');
    return { ...changeOfImport(change, text, context), ...(moveId && { moveId }) };
  });
}

function changeOfImport(change: ImportedChange, text: string, context: TransitionContext): Change {
  const { start, end } = change.range;
  return {
    id: context.newId(),
    anchor: start === end ? insertionAnchor(text, start) : anchorAt(text, change.range),
    orphan: false,
    replacement: change.replacement,
    ...(change.marks && { marks: change.marks }),
    ...(change.moved ? moveReason(change.moved) : { reason: '' }),
    state: 'proposed',
    proposed: { by: change.by, at: change.at ?? context.now },
  };
}

/** Each half of a move says that there is another. */
function moveReason(moved: 'away' | 'here'): Pick<Change, 'reason' | 'said'> {
  return moved === 'away' ? because('changes.movedAway') : because('changes.movedHere');
}

function noticeOfImport(notice: ImportedNotice, context: TransitionContext): Notice {
  return {
    id: context.newId(),
    kind: notice.kind,
    state: 'published',
    wrong: '',
    right: '',
    cause: null,
    causeNote: '',
    foundHow: '',
    reportedBy: '',
    discoveredOn: null,
    correctedOn: notice.date,
    placement: notice.placement,
    grave: notice.placement === 'top',
    text: notice.text,
    repeatsError: false,
    explanation: '',
    channels: ['site'],
    reported: deed(context),
    imported: true,
  };
}
