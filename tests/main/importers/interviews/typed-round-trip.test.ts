import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishInterview } from '../../../../src-main/importers/interviews/finish-interview';
import { countWords, countWordsIn } from '../../../../src-shared/text/count-words';
import { textOrMarkdown } from '../../../../src-main/importers/interviews/typed/markdown-text';
import { readTyped } from '../../../../src-main/importers/interviews/typed/read-typed';
import { turns } from '../../../support/imported-interview';

const NAMES = ['Maren Okafor', 'Jonas Brandt', 'Ilse van der Meer', 'Tomás Réti'];
const WORDS =
  'water quay crane pumps night shift rose again before nobody answered eleven minutes harbour office'.split(
    ' ',
  );

interface Turn {
  readonly name: string;
  readonly words: string;
  readonly at: number;
}

const clockOf = (at: number): string =>
  [at / 3600, (at % 3600) / 60, at % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');

const PATTERNS: Readonly<Record<string, { write: (turn: Turn) => string; timed: boolean }>> = {
  'Name: words': { write: ({ name, words }) => `${name}: ${words}`, timed: false },
  '**Name:** words': { write: ({ name, words }) => `**${name}:** ${words}`, timed: false },
  'Name (clock): words': {
    write: ({ name, words, at }) => `${name} (${clockOf(at)}): ${words}`,
    timed: true,
  },
  '[clock] Name: words': {
    write: ({ name, words, at }) => `[${clockOf(at)}] ${name}: ${words}`,
    timed: true,
  },
  '**Name:** \\[clock\\] words': {
    write: ({ name, words, at }) => `**${name}:** \\[${clockOf(at)}\\] ${words}`,
    timed: true,
  },
  'Name  clock, words below': {
    write: ({ name, words, at }) => `${name}  ${clockOf(at)}\n${words}`,
    timed: true,
  },
  'Name, words below': { write: ({ name, words }) => `${name}\n${words}`, timed: false },
  'Name, tab, words': { write: ({ name, words }) => `${name}\t${words}`, timed: false },
};

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 30 })
  .map((words) => `We said ${words.join(' ')}.`);

/** At least two people who both come back, as in a conversation. */
const conversation = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), sentence, fc.integer({ min: 1, max: 90 })), {
    minLength: 2,
    maxLength: 30,
  })
  .map((said) => {
    let at = 0;
    const opening = [NAMES[0]!, NAMES[1]!, NAMES[0]!, NAMES[1]!].map(
      (name) => [name, 'We said so.', 5] as const,
    );
    return [...opening, ...said].map(([name, words, after]): Turn => {
      at += after;
      return { name, words, at };
    });
  });

function readBack(text: string): ReturnType<typeof finishInterview> {
  return finishInterview({ ...readTyped(textOrMarkdown(text)), format: 'Typed transcript' }, 'talk.txt', {});
}

describe('any conversation', () => {
  it.each(Object.entries(PATTERNS))('written as %s reads back the same', (_name, { write, timed }) => {
    fc.assert(
      fc.property(conversation, fc.constantFrom('\n', '\r\n', '\r'), (talk, lineEnd) => {
        const read = readBack(talk.map(write).join('\n\n').replaceAll('\n', lineEnd));
        if (!read.ok) throw new Error(read.error.message);
        const expected = talk.map(({ name, words, at }) => `${name}${timed ? ` @${at}` : ''}: ${words}`);
        expect(turns(read.value)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

const line = fc.oneof(
  sentence,
  fc.constantFrom(
    '',
    'Note: the tide',
    '[14:02]',
    'Q.',
    '**Okafor**',
    'Okafor',
    'A: yes',
    '>> No',
    '- dash',
    '00:12 words',
    '*laughs*',
    '\\[x\\]',
    '| a | b |',
  ),
  fc.string({ maxLength: 40 }),
);

describe('any text', () => {
  it('loses no word: each is in a segment, in a label, in the metadata or reported', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), (lines) => {
        const typed = readTyped({
          lines: lines
            .filter((text) => text.trim() !== '')
            .map((text, at) => ({ text, opensParagraph: true, line: at + 1 })),
        });
        const spoken = countWordsIn(typed.utterances);
        const written = lines.reduce((sum, text) => sum + countWords(text), 0);
        expect(spoken).toBeLessThanOrEqual(written + lines.length);
        const kept = JSON.stringify([typed.utterances, typed.title, typed.items, typed.recordedOn]);
        for (const text of lines) {
          for (const [word] of text.matchAll(/\b(?:water|quay|crane|pumps|nobody|eleven)\b/g)) {
            expect(kept).toContain(word);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
