import { describe, expect, it } from 'vitest';
import { entryWords } from '../../../src-renderer/journal/entry-words';
import type { JournalEntry, Json } from '../../../src-shared/domain/journal-entry';
import { words as shown } from '../../../src-renderer/words';
import { aClaim, aDraft, DEED } from '../../support/a-draft';

const REPLACED = { orphan: false, reason: '', state: 'accepted', proposed: DEED } as const;
const SAID = '“We never lost a letter,” Sand said. “Not one.”';
const DRAFT = aDraft({
  claims: [
    aClaim('1913', { id: 'c-1', number: 4, kind: 'date' }),
    aClaim(SAID, { id: 'c-2', number: 5, marked: { by: 'Jonas Vik', at: '2024-05-14T09:31:10.120Z' } }),
  ],
  changes: [
    { ...REPLACED, id: 'ch-1', anchor: aClaim('1913').anchor, replacement: '1931' },
    { ...REPLACED, id: 'ch-2', anchor: aClaim('1913').anchor, replacement: '1931', claimId: 'c-1' },
  ],
});

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
    [
      'change.decide',
      { changeId: 'ch-1', state: 'accepted', reason: '' },
      'decided on a change to “1931”: accepted',
    ],
    [
      'change.decide',
      { changeId: 'ch-2', state: 'rejected', reason: '' },
      'decided on a change of claim 4, “1913”: rejected',
    ],
    ['change.withdraw', { changeId: 'ch-1' }, 'withdrew a change to “1931”'],
    [
      'evidence.recheck',
      { outcomes: [{ claimId: 'c-1', check: { verdict: 'elided' } }] },
      'had the link of claim 4, “1913” checked again: elided',
    ],
    ['evidence.recheck', { outcomes: [{}, {}] }, 'had 2 links checked again'],
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

  it('knows what an entry marked by who marked it and when, wherever the words stand by now', () => {
    const entry = { by: 'Jonas Vik', at: '2024-05-14T09:31:10.121Z' };
    const marked = { kind: 'quote', range: { start: 0, end: 3 } };
    expect(words('claim.mark', marked, entry)).toBe(`marked a quote: claim 5, ${SAID}`);
    expect(words('claim.mark', marked, { ...entry, by: 'Ines Okonkwo' })).toBe('marked a quote');
  });

  it('gives a quotation that it cuts its last mark back', () => {
    const text = `“${'The bridge will be opened when the bridge is finished, they said. '.repeat(3)}”`;
    expect(words('change.propose', { replacement: text, reason: '' })).toMatch(/^proposed “The bridge .*…”$/);
  });

  it('does not fail over an entry of another form', () => {
    expect(words('claim.mark', null)).toBe('marked a ');
    expect(words('evidence.link', ['odd'])).toContain('a claim that is gone');
  });

  it('says that the words of an entry were purged', () => {
    expect(words('claim.comment', null, { purged: true })).toBe('claim: comment (its words were purged)');
  });
});
