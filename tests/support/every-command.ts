import { anchorAt } from '../../src-shared/domain/anchor';
import { storyText } from '../../src-shared/domain/block';
import type { Draft } from '../../src-shared/domain/draft';
import type { DraftCommand, DraftCommandType, Refusal } from '../../src-shared/domain/draft-command';
import type { TextRange } from '../../src-shared/domain/text-range';
import { aBlock, aClaim, aDraft, DEED, FERRY_STORY } from './a-draft';
import { aNotice } from './a-notice';
import { anInterview, aPassage, someEvidence } from './an-interview';

const SAND = anInterview();
const TEXT = storyText(FERRY_STORY);

function range(words: string): TextRange {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const NOWHERE: TextRange = { start: 3, end: 3 };

/** A draft halfway through its check, with one of everything that a command can be about. */
export function aBusyDraft(): Draft {
  const quote = aClaim('We never lost a letter', {
    id: 'c-quote',
    kind: 'quote',
    evidence: [someEvidence(SAND, 'We never lost a letter', { id: 'e-letter' })],
    comments: [
      { id: 'm-tape', text: 'Listen to the tape again.', said: DEED },
      { id: 'm-spelled', text: 'Is her name spelled so?', said: DEED, resolved: DEED },
    ],
  });
  const year = aClaim('1913', { id: 'c-year', number: 2, standing: 'unchecked', settled: undefined });
  return aDraft({
    claims: [quote, year],
    nextClaimNumber: 3,
    noChecks: [
      {
        id: 'x-dusk',
        anchor: anchorAt(TEXT, range('at dusk')),
        orphan: false,
        reason: 'a picture',
        marked: DEED,
      },
    ],
    changes: [
      {
        id: 'h-since',
        anchor: anchorAt(TEXT, range('since 1983')),
        orphan: false,
        replacement: 'since 1984',
        reason: 'Her licence says 1984.',
        state: 'proposed',
        proposed: DEED,
      },
    ],
    notices: [
      aNotice({ id: 'n-open', state: 'reported', published: undefined }),
      aNotice({ id: 'n-printed', state: 'published' }),
    ],
    signOffs: [
      {
        id: 's-desk',
        role: 'checker',
        signed: DEED,
        versionId: 'v-1',
        sha256: 'a'.repeat(64),
        journalHead: 'b'.repeat(64),
        note: '',
      },
    ],
    overrides: [{ id: 'o-one', blocker: 'unchecked', was: '1 open', reason: 'Late.', given: DEED }],
    dismissedProposals: ['number:60'],
  });
}

const {
  id: _id,
  state: _state,
  reported: _reported,
  imported: _imported,
  ...NOTICE_FIELDS
} = aNotice({
  published: undefined,
});

const EDITED = FERRY_STORY.with(6, aBlock('listItem', 'The county pays 70 percent.'));

/** What a command does, whether it can be undone, and what it is refused for. */
export interface CommandRow<T extends DraftCommandType> {
  readonly does: Extract<DraftCommand, { readonly type: T }>;
  /** `lasting`: only withdrawn in the open. `quiet`: a record of what happened, no step of its own. */
  readonly undo: 'undone' | 'lasting' | 'quiet';
  /** Each with the kind of the refusal; empty for what is never refused. */
  readonly refused: readonly (readonly [
    Refusal['kind'],
    Partial<Extract<DraftCommand, { readonly type: T }>>,
  ])[];
}

/** One row a command: a command without one does not compile. */
const EVERY_COMMAND: { readonly [T in DraftCommandType]: CommandRow<T> } = {
  'draft.rename': {
    does: { type: 'draft.rename', title: 'The last ferry' },
    undo: 'undone',
    refused: [['missing', { title: '  ' }]],
  },
  'draft.describe': {
    does: { type: 'draft.describe', metadata: { byline: 'By Tove Rasch' } },
    undo: 'undone',
    refused: [],
  },
  'draft.tag': { does: { type: 'draft.tag', tags: ['islands'] }, undo: 'undone', refused: [] },
  'claim.mark': {
    does: { type: 'claim.mark', range: range('60 percent'), kind: 'number' },
    undo: 'undone',
    refused: [
      ['badRange', { range: NOWHERE }],
      ['badRange', { range: { start: 0, end: TEXT.length + 1 } }],
    ],
  },
  'claim.edit': {
    does: { type: 'claim.edit', claimId: 'c-year', legal: true },
    undo: 'undone',
    refused: [['notFound', { claimId: 'c-gone' }]],
  },
  'claim.settle': {
    does: { type: 'claim.settle', claimId: 'c-year', standing: 'stands' },
    undo: 'undone',
    refused: [['notFound', { claimId: 'c-gone' }]],
  },
  'claim.place': {
    does: { type: 'claim.place', claimId: 'c-year', range: range('built in 1913') },
    undo: 'undone',
    refused: [
      ['notFound', { claimId: 'c-gone' }],
      ['badRange', { range: NOWHERE }],
    ],
  },
  'claim.remove': {
    does: { type: 'claim.remove', claimId: 'c-year' },
    undo: 'undone',
    refused: [['notFound', { claimId: 'c-gone' }]],
  },
  'claim.comment': {
    does: { type: 'claim.comment', claimId: 'c-year', text: 'The yard’s book says 1931.' },
    undo: 'undone',
    refused: [
      ['missing', { text: ' ' }],
      ['notFound', { claimId: 'c-gone' }],
    ],
  },
  'claim.resolveComment': {
    does: { type: 'claim.resolveComment', claimId: 'c-quote', commentId: 'm-tape' },
    undo: 'undone',
    refused: [
      ['notFound', { claimId: 'c-gone' }],
      ['notFound', { commentId: 'm-gone' }],
    ],
  },
  'claim.reopenComment': {
    does: { type: 'claim.reopenComment', claimId: 'c-quote', commentId: 'm-spelled' },
    undo: 'undone',
    refused: [
      ['notFound', { claimId: 'c-gone' }],
      ['notFound', { commentId: 'm-gone' }],
    ],
  },
  'claim.notFromInterview': {
    does: { type: 'claim.notFromInterview', claimId: 'c-year', reason: 'From a plaque.' },
    undo: 'undone',
    refused: [['notFound', { claimId: 'c-gone' }]],
  },
  'evidence.link': {
    does: { type: 'evidence.link', claimId: 'c-year', passage: aPassage(SAND, 'Not one.'), does: 'context' },
    undo: 'undone',
    refused: [
      ['notFound', { claimId: 'c-gone' }],
      ['missing', { passage: { ...aPassage(SAND, 'Not one.'), exact: ' ' } }],
    ],
  },
  'evidence.edit': {
    does: { type: 'evidence.edit', claimId: 'c-quote', evidenceId: 'e-letter', does: 'contradicts' },
    undo: 'undone',
    refused: [
      ['notFound', { claimId: 'c-gone' }],
      ['notFound', { evidenceId: 'e-gone' }],
    ],
  },
  'evidence.unlink': {
    does: { type: 'evidence.unlink', claimId: 'c-quote', evidenceId: 'e-letter' },
    undo: 'undone',
    refused: [
      ['notFound', { claimId: 'c-gone' }],
      ['notFound', { evidenceId: 'e-gone' }],
    ],
  },
  'evidence.recheck': { does: { type: 'evidence.recheck', outcomes: [] }, undo: 'quiet', refused: [] },
  'noCheck.mark': {
    does: { type: 'noCheck.mark', range: range('A bridge is coming'), reason: 'a heading' },
    undo: 'undone',
    refused: [['badRange', { range: NOWHERE }]],
  },
  'noCheck.remove': {
    does: { type: 'noCheck.remove', noCheckId: 'x-dusk' },
    undo: 'undone',
    refused: [['notFound', { noCheckId: 'x-gone' }]],
  },
  'noCheck.place': {
    does: { type: 'noCheck.place', noCheckId: 'x-dusk', range: range('leaves Holm at dusk') },
    undo: 'undone',
    refused: [
      ['notFound', { noCheckId: 'x-gone' }],
      ['badRange', { range: NOWHERE }],
    ],
  },
  'proposal.dismiss': { does: { type: 'proposal.dismiss', key: 'date:2031' }, undo: 'undone', refused: [] },
  'proposal.restore': { does: { type: 'proposal.restore', key: 'number:60' }, undo: 'undone', refused: [] },
  'change.propose': {
    does: { type: 'change.propose', range: range('60 percent'), replacement: '70 percent', reason: '' },
    undo: 'undone',
    refused: [
      ['badRange', { range: { start: 9, end: 2 } }],
      ['missing', { replacement: '60 percent' }],
      ['notFound', { claimId: 'c-gone' }],
    ],
  },
  'change.decide': {
    does: { type: 'change.decide', changeId: 'h-since', state: 'accepted', reason: '' },
    undo: 'undone',
    refused: [
      ['notFound', { changeId: 'h-gone' }],
      ['missing', { state: 'stet' }],
    ],
  },
  'change.withdraw': {
    does: { type: 'change.withdraw', changeId: 'h-since' },
    undo: 'undone',
    refused: [['notFound', { changeId: 'h-gone' }]],
  },
  'change.place': {
    does: { type: 'change.place', changeId: 'h-since', range: range('since 1983') },
    undo: 'undone',
    refused: [
      ['notFound', { changeId: 'h-gone' }],
      ['badRange', { range: { start: 0, end: TEXT.length + 1 } }],
    ],
  },
  'text.edit': {
    does: { type: 'text.edit', blocks: EDITED },
    undo: 'undone',
    refused: [['missing', { blocks: [] }]],
  },
  'version.save': { does: { type: 'version.save', name: 'Before lunch' }, undo: 'undone', refused: [] },
  'version.restore': {
    does: { type: 'version.restore', versionId: 'v-1' },
    undo: 'undone',
    refused: [['notFound', { versionId: 'v-gone' }]],
  },
  'version.bringIn': {
    does: { type: 'version.bringIn', blocks: EDITED, name: 'From the author' },
    undo: 'undone',
    refused: [['missing', { blocks: [] }]],
  },
  'notice.report': {
    does: { type: 'notice.report', fields: NOTICE_FIELDS, range: range('1913') },
    undo: 'undone',
    refused: [],
  },
  'notice.edit': {
    does: { type: 'notice.edit', noticeId: 'n-open', fields: { ...NOTICE_FIELDS, text: 'It was 1931.' } },
    undo: 'undone',
    refused: [
      ['notFound', { noticeId: 'n-gone' }],
      ['badState', { noticeId: 'n-printed' }],
    ],
  },
  'notice.changeText': {
    does: { type: 'notice.changeText', noticeId: 'n-open', range: range('1913'), replacement: '1931' },
    undo: 'undone',
    refused: [
      ['notFound', { noticeId: 'n-gone' }],
      ['badState', { noticeId: 'n-printed' }],
      ['missing', { replacement: '1913' }],
    ],
  },
  'notice.advance': {
    does: { type: 'notice.advance', noticeId: 'n-open', to: 'assessed' },
    undo: 'undone',
    refused: [
      ['notFound', { noticeId: 'n-gone' }],
      ['badState', { noticeId: 'n-printed', to: 'drafted' }],
      ['missing', { to: 'rejected' }],
    ],
  },
  'notice.remove': {
    does: { type: 'notice.remove', noticeId: 'n-open' },
    undo: 'undone',
    refused: [
      ['notFound', { noticeId: 'n-gone' }],
      ['badState', { noticeId: 'n-printed' }],
    ],
  },
  'signOff.sign': {
    does: { type: 'signOff.sign', role: 'checker', note: '', journalHead: '' },
    undo: 'lasting',
    refused: [],
  },
  'signOff.withdraw': {
    does: { type: 'signOff.withdraw', signOffId: 's-desk', reason: 'Signed too early.' },
    undo: 'lasting',
    refused: [
      ['missing', { reason: ' ' }],
      ['notFound', { signOffId: 's-gone' }],
    ],
  },
  'override.give': {
    does: { type: 'override.give', blocker: 'legal', was: '1 flag', reason: 'The lawyer has read it.' },
    undo: 'lasting',
    refused: [['missing', { reason: '' }]],
  },
  'override.withdraw': {
    does: { type: 'override.withdraw', overrideId: 'o-one' },
    undo: 'lasting',
    refused: [['notFound', { overrideId: 'o-gone' }]],
  },
  'draft.publish': { does: { type: 'draft.publish' }, undo: 'lasting', refused: [] },
  'draft.recordExport': {
    does: {
      type: 'draft.recordExport',
      record: {
        id: 'x-1',
        format: 'html',
        versionSha256: 'a'.repeat(64),
        journalHead: 'b'.repeat(64),
        fileSha256: 'c'.repeat(64),
        verified: false,
        exported: DEED,
      },
    },
    undo: 'quiet',
    refused: [],
  },
};

/** The rows as a table for tests. */
export const COMMAND_ROWS = Object.entries(EVERY_COMMAND) as readonly [
  DraftCommandType,
  CommandRow<DraftCommandType>,
][];
