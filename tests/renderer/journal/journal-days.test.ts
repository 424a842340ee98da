import { describe, expect, it } from 'vitest';
import { journalDays } from '../../../src-renderer/journal/journal-days';
import type { JournalEntry } from '../../../src-shared/domain/journal-entry';
import { aDraft } from '../../support/a-draft';

/** A journal in which each entry is `who did.what at`, in order. */
function aJournal(...deeds: readonly string[]): JournalEntry[] {
  return deeds.map((deed, index) => {
    const [by = '', action = '', at = ''] = deed.split(' ');
    return { seq: index + 1, by, action, at, details: {}, previous: '', hash: '' };
  });
}

/** `2024-05-14: Ines edited the text ×3` */
function read(entries: readonly JournalEntry[], wanted = ''): string[] {
  return journalDays(entries, aDraft(), wanted).flatMap(([day, lines]) =>
    lines.map(
      ({ entry, times, sentence }) => `${day}: ${entry.by} ${sentence}${times > 1 ? ` ×${times}` : ''}`,
    ),
  );
}

describe('a journal to be read', () => {
  it('has one line for an hour of typing, from its first pause to its last', () => {
    const entries = aJournal(
      'Ines text.edit 2024-05-14T09:30:00Z',
      'Ines text.edit 2024-05-14T09:45:00Z',
      'Ines text.edit 2024-05-14T10:30:00Z',
    );
    expect(read(entries)).toEqual(['2024-05-14: Ines edited the text ×3']);
    const [, [line]] = journalDays(entries, aDraft(), '')[0]!;
    expect([line?.first.seq, line?.entry.seq]).toEqual([1, 3]);
  });

  it('keeps apart what another person did, what was done in between, and another day', () => {
    const entries = aJournal(
      'Ines text.edit 2024-05-13T09:30:00Z',
      'Ines text.edit 2024-05-14T09:30:00Z',
      'Jonas text.edit 2024-05-14T09:31:00Z',
      'Jonas draft.publish 2024-05-14T09:32:00Z',
      'Jonas text.edit 2024-05-14T09:33:00Z',
    );
    expect(read(entries)).toEqual([
      '2024-05-14: Jonas edited the text',
      '2024-05-14: Jonas noted that the story was published',
      '2024-05-14: Jonas edited the text',
      '2024-05-14: Ines edited the text',
      '2024-05-13: Ines edited the text',
    ]);
  });

  it('is searched by name and by what was done', () => {
    const entries = aJournal(
      'Inés text.edit 2024-05-14T09:30:00Z',
      'Jonas draft.publish 2024-05-14T09:32:00Z',
    );
    expect(read(entries, 'ines')).toEqual(['2024-05-14: Inés edited the text']);
    expect(read(entries, 'published')).toHaveLength(1);
    expect(read(entries, 'nobody at all')).toEqual([]);
  });
});
