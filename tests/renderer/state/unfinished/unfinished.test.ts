import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../../src-shared/result';
import { DEFAULT_HOUSE_STYLE } from '../../../../src-shared/notices/default-house-style';
import { AllUnfinished } from '../../../../src-renderer/state/unfinished/all-unfinished.svelte';
import { withStyleWords, wordsOfStyle } from '../../../../src-renderer/state/settings/style-words';
import type { Workspace } from '../../../../src-renderer/state/workspace.svelte';

/** The library's side: what is kept of each document, and how often it was asked to keep something. */
class Kept {
  readonly words: Record<string, Record<string, string>>;
  writes = 0;

  constructor(words: Record<string, Record<string, string>> = {}) {
    this.words = words;
  }

  readonly workspace = {
    answer: (name: string, { id, words }: { id: string; words?: Record<string, string> }) => {
      if (name === 'unfinished.of') return Promise.resolve(ok(this.words[id] ?? {}));
      this.writes++;
      this.words[id] = { ...this.words[id], ...words };
      return Promise.resolve(ok(null));
    },
  } as unknown as Workspace;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('what is typed into a form', () => {
  it('is kept a moment later, with no more than the fields that changed', async () => {
    const kept = new Kept({ 'd-ferry': { 'comment:c-1': 'Who counted?' } });
    const form = await new AllUnfinished(kept.workspace).open('d-ferry');
    const note = form.field('sign:note');
    for (const typed of ['R', 'Re', 'Read.']) note.text = typed;
    expect(kept.writes).toBe(0);
    await vi.advanceTimersByTimeAsync(500);
    expect(kept.writes).toBe(1);
    expect(kept.words['d-ferry']).toEqual({ 'comment:c-1': 'Who counted?', 'sign:note': 'Read.' });
  });

  it('is there where its document is opened again at once, and gone once it was sent', async () => {
    const all = new AllUnfinished(new Kept().workspace);
    (await all.open('i-sand')).field('turn:s-3').text = 'Nobody counted.';
    const again = await all.open('i-sand');
    expect(again.field('turn:s-3').text).toBe('Nobody counted.');
    again.field('turn:s-3').text = '';
    expect((await all.open('i-sand')).field('turn:s-3').text).toBe('');
  });

  it('of forms about the library stands over what was left there before', async () => {
    const all = new AllUnfinished(new Kept({ library: { hold: 'Counsel.', 'purge:d-1': 'Old.' } }).workspace);
    all.enter();
    all.library.field('hold').text = 'A subpoena.';
    await vi.advanceTimersByTimeAsync(1);
    expect(all.library.of('hold')).toBe('A subpoena.');
    expect(all.library.of('purge:d-1')).toBe('Old.');
  });
});

describe('the words of a house style', () => {
  it('come back as they were', () => {
    expect(withStyleWords(DEFAULT_HOUSE_STYLE, wordsOfStyle(DEFAULT_HOUSE_STYLE))).toEqual(
      DEFAULT_HOUSE_STYLE,
    );
  });

  it('that are none are left as they were', () => {
    const left = JSON.parse('{"name":7,"template:correction":"We said {wrong}."}') as Record<string, string>;
    const typed = withStyleWords(DEFAULT_HOUSE_STYLE, left);
    expect(typed.name).toBe(DEFAULT_HOUSE_STYLE.name);
    expect(typed.notices.templates.correction).toBe('We said {wrong}.');
  });
});
