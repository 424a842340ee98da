import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IndexFile } from '../../../src-main/quote-worker/index-file';
import { findWords } from '../../../src-shared/quotes/find/find-quotation';
import type { QuoteIndex } from '../../../src-shared/quotes/index/quote-index';
import { aTranscript } from '../../shared/quotes/support/transcript';

const KEEPER = aTranscript('keeper', [
  ['Ada Holt', 'I lit the lamp at dusk every night for thirty-one years, and I never once let it go out.'],
]);
const PILOT = aTranscript('pilot', [
  ['Jon Reyes', 'We came in under the bridge with the tide behind us and nobody on the radio.'],
]);
const COOK = aTranscript('cook', [
  ['Bea Lind', 'There were eleven pots on that stove, and ten of them leaked.'],
]);
const ALL = [KEEPER, PILOT, COOK];

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-index-'));
  file = path.join(folder, 'cache', 'quotes.index');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function fill(): void {
  const opened = IndexFile.open(file, { mayWrite: true });
  for (const interview of ALL) {
    opened.index.put(interview, 'first');
    opened.stored(interview.id);
  }
  opened.close();
}

/** Opens the file, looks at it, and closes it again. */
function reopened<T>(look: (index: QuoteIndex) => T, mayWrite = true): T {
  const opened = IndexFile.open(file, { mayWrite });
  try {
    return look(opened.index);
  } finally {
    opened.close();
  }
}

function whoSaid(index: QuoteIndex, words: string): string[] {
  const texts = { interview: (id: string) => ALL.find((interview) => interview.id === id) ?? null };
  return findWords(index, texts, words).map(({ candidate }) => candidate.interviewId);
}

const known = (index: QuoteIndex): string[] => [...index.stamps().keys()].sort();

describe('an index on the disk', () => {
  it('answers after reopening as it did before', () => {
    fill();
    reopened((index) => {
      expect(known(index)).toEqual(['cook', 'keeper', 'pilot']);
      expect(whoSaid(index, 'ten of the eleven pots leaked')).toEqual(['cook']);
      expect(whoSaid(index, 'lit the lamp at dusk every night')).toEqual(['keeper']);
    });
  });

  it('keeps what was changed, and under which stamp', () => {
    fill();
    const opened = IndexFile.open(file, { mayWrite: true });
    const revised = aTranscript('pilot', [
      ['Jon Reyes', 'We anchored off the point and waited for the morning.'],
    ]);
    opened.index.put(revised, 'second');
    opened.stored('pilot');
    opened.close();
    reopened((index) => {
      expect(index.stampOf('pilot')).toBe('second');
      expect(index.stampOf('cook')).toBe('first');
      expect(whoSaid(index, 'under the bridge with the tide behind us')).toEqual([]);
    });
  });

  it('does not bring back what was removed', () => {
    fill();
    const opened = IndexFile.open(file, { mayWrite: true });
    opened.index.remove('cook');
    opened.removed('cook');
    opened.close();
    expect(reopened(known)).toEqual(['keeper', 'pilot']);
  });

  it('is written anew when most of it says nothing any more, and stays the same index', () => {
    fill();
    const long = Array.from({ length: 4000 }, (_, at) => `gull${at} over the water`).join(' ');
    const opened = IndexFile.open(file, { mayWrite: true });
    let largest = 0;
    for (let round = 0; round < 30; round++) {
      opened.index.put(aTranscript('pilot', [['Jon Reyes', `${long} round ${round}`]]), `round ${round}`);
      opened.stored('pilot');
      largest = Math.max(largest, statSync(file).size);
    }
    opened.close();
    expect(largest).toBeLessThan(12_000_000);
    expect(reopened((index) => index.stampOf('pilot'))).toBe('round 29');
    expect(reopened(known)).toEqual(['cook', 'keeper', 'pilot']);
  });
});

describe('a file that does not fit is never believed', () => {
  it.each([
    ['another program’s file', () => writeFileSync(file, 'SQLite format 3\0 and so on, for many bytes')],
    ['an empty file', () => writeFileSync(file, '')],
    ['a file shorter than its header', () => truncateSync(file, 7)],
    ['a file of another version', () => corrupt(4)],
  ])('%s is thrown away', (_what, damage) => {
    fill();
    damage();
    expect(reopened(known)).toEqual([]);
  });

  it('a half-written last record is cut off, and what came before it stays', () => {
    fill();
    truncateSync(file, statSync(file).size - 9);
    expect(reopened(known)).toEqual(['keeper', 'pilot']);
  });

  it('a flipped bit ends what is believed, wherever it is', () => {
    fill();
    const size = statSync(file).size;
    const whole = readFileSync(file);
    for (let at = 0; at < size; at += 37) {
      writeFileSync(file, whole);
      corrupt(at);
      const left = reopened(known);
      expect(left.length).toBeLessThan(3);
    }
  });

  it('goes on after a cut as if nothing had been', () => {
    fill();
    truncateSync(file, statSync(file).size - 9);
    const opened = IndexFile.open(file, { mayWrite: true });
    opened.index.put(COOK, 'again');
    opened.stored('cook');
    opened.close();
    expect(reopened((index) => whoSaid(index, 'ten of them leaked'))).toEqual(['cook']);
  });

  it('is left as it is where nothing may be written', () => {
    fill();
    truncateSync(file, statSync(file).size - 9);
    const before = readFileSync(file);
    expect(reopened(known, false)).toEqual(['keeper', 'pilot']);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('is not made where nothing may be written', () => {
    expect(reopened(known, false)).toEqual([]);
    expect(statSync(folder).isDirectory() && !statSync(file, { throwIfNoEntry: false })).toBe(true);
  });
});

function corrupt(at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = bytes[at]! ^ 0x10;
  writeFileSync(file, bytes);
}
