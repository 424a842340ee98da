import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Interview } from '../../src-shared/domain/interview';
import { words } from '../../src-shared/text/words';
import { interviewOf, transcriptFiles, transcriptOf } from '../support/corpus';
import type { Random } from '../support/random';

/** The interviews that a run measures on. */
export interface Corpus {
  readonly name: string;
  readonly interviews: readonly Interview[];
  /** The transcripts as they lie on the disk, or would: for the time of reading them. */
  readonly files: readonly string[] | null;
  readonly bytes: number;
  readonly words: number;
}

/** Every transcript below a folder. */
export function corpusIn(folder: string): Corpus {
  const files = transcriptFiles(folder);
  if (files.length === 0) throw new Error(`There are no transcripts below ${folder}`);
  let bytes = 0;
  const interviews = files.map((file) => {
    const read = readFileSync(file);
    bytes += read.length;
    return transcriptOf(path.relative(folder, file), read.toString('utf8'));
  });
  return { name: folder, interviews, files, bytes, words: wordsIn(interviews) };
}

/** Interviews of made-up words in made-up sentences, common words as much more common as in speech. */
export function generatedCorpus(interviews: number, random: Random): Corpus {
  const vocabulary = Array.from({ length: 30_000 }, () => madeUpWord(random));
  const all = Array.from({ length: interviews }, (_, at) =>
    interviewOf(
      `generated-${at}`,
      Array.from({ length: 60 + random.below(80) }, (_turn, turn) => ({
        name: turn % 2 === 0 ? `Asker ${at}` : `Teller ${at}`,
        text: madeUpTurn(vocabulary, random),
      })),
    ),
  );
  const bytes = all.reduce(
    (sum, { segments }) => sum + segments.reduce((more, { text }) => more + text.length, 0),
    0,
  );
  return {
    name: `generated (${interviews} interviews)`,
    interviews: all,
    files: null,
    bytes,
    words: wordsIn(all),
  };
}

const COMMON =
  'the and I to of a that you it in is so was we like for they this do have but on not know be with what just think about are there can if as my out up one get really when all people how would go them because or at which then more he had said two three some never could will year days'.split(
    ' ',
  );

function madeUpTurn(vocabulary: readonly string[], random: Random): string {
  return Array.from({ length: 1 + random.below(9) }, () => {
    const all = Array.from({ length: 5 + random.below(22) }, () => madeUpChoice(vocabulary, random));
    const sentence = all
      .map((word, at) => (at > 3 && at < all.length - 2 && random.chance(0.08) ? `${word},` : word))
      .join(' ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${random.chance(0.1) ? '?' : '.'}`;
  }).join(' ');
}

function madeUpChoice(vocabulary: readonly string[], random: Random): string {
  if (random.chance(0.55)) return COMMON[Math.floor(COMMON.length * random.next() ** 2)]!;
  if (random.chance(0.04)) {
    const name = vocabulary[random.below(3000)]!;
    return name.charAt(0).toUpperCase() + name.slice(1);
  }
  return vocabulary[Math.floor(vocabulary.length * random.next() ** 4)]!;
}

function madeUpWord(random: Random): string {
  const syllable = () =>
    random.pick([...'bcdfglmnprstvw', 'br', 'st', 'th', 'ch']) + random.pick([...'aeiou', 'ea', 'ou']);
  const word = Array.from({ length: 1 + random.below(3) }, syllable).join('');
  return word + random.pick(['', 'n', 'r', 's', 't', 'ng', 'd', 'ly']);
}

/** Another interview of the same sentences in another order, so that a library can be as large as wished. */
export function shuffledCopy(interview: Interview, id: string, random: Random): Interview {
  const segments = random.shuffled(interview.segments).map((segment, at) => ({ ...segment, id: `s${at}` }));
  return { ...interview, id, title: id, segments };
}

export function wordsIn(interviews: readonly Interview[]): number {
  return interviews.reduce(
    (sum, { segments }) => sum + segments.reduce((more, { text }) => more + words(text).length, 0),
    0,
  );
}
