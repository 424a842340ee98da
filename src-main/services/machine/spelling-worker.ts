import { parentPort } from 'node:worker_threads';
import { Dictionaries } from './dictionaries';
import type { SpellingAnswer, SpellingQuestion } from './spelling-service';

/* The entry of the thread that knows the dictionaries: takes questions, sends answers, decides nothing. */

const dictionaries = new Dictionaries();

parentPort?.on('message', ({ number, language, ask }: SpellingQuestion) => {
  const words =
    ask.kind === 'wrong' ? dictionaries.wrong(language, ask.words) : dictionaries.suggest(language, ask.word);
  const answer: SpellingAnswer = { number, words };
  parentPort?.postMessage(answer);
});
