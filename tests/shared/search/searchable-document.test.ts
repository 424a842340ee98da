import { describe, expect, it } from 'vitest';
import { SearchableDocument, type NoticeNames } from '../../../src-shared/search/searchable-document';
import { typedWords } from '../../../src-shared/search/searchable-text';
import type { Notice } from '../../../src-shared/domain/notice';
import { aDraft } from '../../support/a-draft';
import { aNotice } from '../../support/a-notice';

/** A house that prints labels of its own, in a window that calls things otherwise. */
const NAMES: NoticeNames = {
  correction: ['CORRECTION', 'Correction'],
  clarification: ['For clarity', 'Clarification'],
  update: ['Update'],
  editorsNote: ['Editors’ note', 'Editor’s note'],
  retraction: ['Retraction'],
};

function found(query: string, ...notices: Partial<Notice>[]): string[] {
  const draft = aDraft({ notices: notices.map((notice, at) => aNotice({ id: `n-${at}`, ...notice })) });
  return SearchableDocument.ofDraft(draft, NAMES)
    .find(typedWords(query))
    .filter(({ field }) => field === 'notice')
    .map(({ snippet: { before, match, after } }) => `${before}[${match}]${after}`);
}

describe('notices are found', () => {
  const NOTE = { text: 'The harbour office moved in May.', wrong: 'in April', right: 'in May' };

  it.each<[string, Partial<Notice>, string]>([
    ['correc', { kind: 'correction', ...NOTE }, '[CORRECTION] · The harbour office moved in May.'],
    [
      'for clarity',
      { kind: 'clarification', ...NOTE },
      '[For clarity] · Clarification · The harbour office moved in May.',
    ],
    [
      'clarification',
      { kind: 'clarification', ...NOTE },
      'For clarity · [Clarification] · The harbour office moved in May.',
    ],
    [
      "editor's note",
      { kind: 'editorsNote', ...NOTE },
      '[Editors’ note] · Editor’s note · The harbour office moved in May.',
    ],
    ['update the harbour', { kind: 'update', ...NOTE }, '[Update · The harbour] office moved in May.'],
  ])('by what their kind is called: %s', (query, notice, snippet) => {
    expect(found(query, notice)).toEqual([snippet]);
  });

  it('once, where what readers are told begins with the label', () => {
    const told = { ...NOTE, kind: 'correction', text: 'Correction: The office moved in May.' } as const;
    expect(found('correction', told)).toEqual(['[Correction]: The office moved in May.']);
  });

  it('by their kind before anything is told to readers', () => {
    expect(found('retraction', { kind: 'retraction', text: '', wrong: 'in April', right: '' })).toEqual([
      '[Retraction] · in April',
    ]);
  });

  it('by no kind but their own', () => {
    expect(found('correction', { kind: 'update', ...NOTE })).toEqual([]);
  });
});
