import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoryCoverage } from '../../../../src-renderer/state/desk/story-coverage.svelte';
import { aDraft } from '../../../support/a-draft';

const LINE = 'The ferry left at six and the harbour office closed behind it. ';
const aStory = (sentences: number) =>
  aDraft({ blocks: [{ kind: 'paragraph', text: LINE.repeat(sentences).trim(), marks: [] }] });

/** What the library's list says of the draft. */
const KNOWN = 0.25;

describe('how much of a story is looked at', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is read at once of an ordinary story', () => {
    const story = aStory(40);
    const coverage = new StoryCoverage(
      () => story,
      () => KNOWN,
    );
    expect([coverage.share, coverage.unmarked]).toEqual([0, 40]);
  });

  it('of a book is what the library knew, until the book is on screen and has been read on', () => {
    const book = aStory(900);
    const coverage = new StoryCoverage(
      () => book,
      () => KNOWN,
    );
    expect([coverage.share, coverage.unmarked]).toEqual([KNOWN, undefined]);
    coverage.readOn();
    vi.runAllTimers();
    expect([coverage.share, coverage.unmarked]).toEqual([0, 900]);
  });

  it('of a book is read for whoever asks for a sentence without a mark', () => {
    const book = aStory(900);
    const coverage = new StoryCoverage(
      () => book,
      () => KNOWN,
    );
    coverage.stop();
    expect(coverage.whole.unmarked[0]).toEqual({ start: 0, end: LINE.trim().length });
  });
});
