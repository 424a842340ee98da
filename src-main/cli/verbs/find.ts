import { IndexQuoteEngine } from '../../services/quotes/index-quote-engine';
import { answer } from '../answer';
import type { Arguments } from '../arguments';
import { NOT_UNDERSTOOD } from '../exit-codes';
import { readInterviews } from '../interview-files';
import { ports } from '../ports';
import { must, Refusal } from '../refusal';
import { passageLine, toldPassage, type ToldPassage } from '../told-passage';
import type { Verb } from '../verb';
import { withinLibrary } from '../within-library';

export const find: Verb = {
  name: 'find',
  usage: [
    ['find "WORDS" --library DIR', 'who said these words'],
    ['find "WORDS" --interviews DIR…', 'the same in transcripts, without a library'],
  ],
  options: { interviews: 'values' },
  run: async (given) => {
    const folders = given.options('interviews');
    const [words = '', ...more] = given.operands;
    if (words.trim() === '') throw new Refusal('Say which words.', NOT_UNDERSTOOD);
    if (given.option('library')) return inLibrary(given, given.operands.join(' '));
    if (folders.length === 0) {
      throw new Refusal('Say where with --library DIR or --interviews DIR.', NOT_UNDERSTOOD);
    }
    const { interviews } = await readInterviews([...folders, ...more]);
    const engine = new IndexQuoteEngine(() => ports.now());
    for (const interview of interviews) await engine.put(interview);
    const found = await engine.find(words);
    return tell(
      given,
      found.map((candidate) => toldPassage(candidate, engine.interview(candidate.interviewId))),
    );
  },
};

function inLibrary(given: Arguments, words: string): Promise<number> {
  return withinLibrary(given, async (session) => {
    await session.quotations.ready();
    const found: ToldPassage[] = [];
    for (const candidate of must(await session.quotations.find(words))) {
      const interview = await session.store.interviews.get(candidate.interviewId);
      found.push(toldPassage(candidate, interview.ok ? interview.value : null));
    }
    return tell(given, found);
  });
}

function tell(given: Arguments, found: readonly ToldPassage[]): number {
  const lines = found.map(
    (passage) => `${passageLine(passage)}\n    “${passage.exact.replace(/\n/g, ' / ')}”`,
  );
  return answer(given, found, lines.join('\n') || 'Nobody said these words.');
}
