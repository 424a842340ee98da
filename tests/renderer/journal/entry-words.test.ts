import { describe, expect, it } from 'vitest';
import { entryWords } from '../../../src-renderer/journal/entry-words';
import type { JournalEntry, Json } from '../../../src-shared/domain/journal-entry';
import { words as shown } from '../../../src-renderer/words';
import { aClaim, aDraft } from '../../support/a-draft';

const DRAFT = aDraft({ claims: [aClaim('1913', { id: 'c-1', number: 4, kind: 'date' })] });

function words(action: string, details: Json, given: Partial<JournalEntry> = {}): string {
  const entry = { seq: 1, at: '', by: '', action, details, previous: '', hash: '', ...given };
  return entryWords(entry, DRAFT);
}

describe('what the journal says to a person', () => {
  it('begins every mention of a claim with its number, by which the journal is searched for it', () => {
    const settled = words('claim.settle', { claimId: 'c-1', standing: 'stands' });
    expect(settled).toContain(shown.deeds.claimNumber(4));
    expect(settled).not.toContain(shown.deeds.claimNumber(41));
  });

  it.each<[string, Json, string]>([
    ['claim.settle', { claimId: 'c-1', standing: 'needsChange' }, 'settled claim 4, “1913”: needs change'],
    ['claim.comment', { claimId: 'c-1', text: 'Which yard?' }, 'commented on claim 4, “1913”: “Which yard?”'],
    ['claim.edit', { claimId: 'c-1', legal: true }, 'set the legal flag on claim 4, “1913”'],
    ['claim.remove', { claimId: 'c-9' }, 'removed a claim that is gone'],
    ['signOff.sign', { role: 'secondReader', note: '' }, 'signed off as second reader'],
    [
      'override.give',
      { was: 'One claim is open.', reason: 'Read aloud.' },
      'let pass: One claim is open. Reason: Read aloud.',
    ],
    ['claim.mark', { kind: 'assertion', range: { start: 0, end: 1 } }, 'marked an assertion'],
    [
      'change.decide',
      { state: 'stet', reason: 'Her own words.' },
      'decided on a change: stet (Her own words.)',
    ],
    ['change.propose', { replacement: '“I am sixty-four,”', reason: '' }, 'proposed “I am sixty-four,”'],
    ['notice.report', { fields: { kind: 'editorsNote' } }, 'logged an editor’s note'],
    ['draft.recordExport', { record: { format: 'docx-annotated' } }, 'exported the draft: Word, annotated'],
    ['evidence.recheck', { outcomes: [{}] }, 'had one link checked again'],
    ['claim.edit', { claimId: 'c-1', assignee: '' }, 'left claim 4, “1913” to nobody in particular'],
    ['draft.undo', { what: 'Mark claim' }, 'took back: Mark claim'],
    ['draft.redo', { what: 'Mark claim', said: { code: 'steps.claim.mark' } }, 'did again: Mark claim'],
    ['change.decide', { state: 'stet', reason: 'He said so.' }, 'decided on a change: stet (He said so.)'],
    ['notice.report', { fields: { kind: 'editorsNote' } }, 'logged an editor’s note'],
    ['notice.report', { fields: { kind: 'apology' } }, 'logged an apology'],
    ['draft.recordExport', { record: { format: 'docx-annotated' } }, 'exported the draft: Word, annotated'],
    ['some.newDeed', {}, 'some: new deed'],
  ])('%s %j', (action, details, sentence) => {
    expect(words(action, details)).toBe(sentence);
  });

  it('does not fail over an entry of another form', () => {
    expect(words('claim.mark', null)).toBe('marked a ');
    expect(words('evidence.link', ['odd'])).toContain('a claim that is gone');
  });

  it('says that the words of an entry were purged', () => {
    expect(words('claim.comment', null, { purged: true })).toBe('claim: comment (its words were purged)');
  });
});
