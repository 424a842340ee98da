import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Interview } from '../src-shared/domain/interview';
import { QuoteIndex } from '../src-shared/quotes/index/quote-index';
import { corpusIn, generatedCorpus, type Corpus } from './quotes/corpus-of';
import { indexOfTimes, referenceTimes, runTrials, trials, wholeText } from './quotes/find-figures';
import { inMb, inMs, inPercent, quantile, tableOf, timed, type Figure } from './quotes/measured';
import { confusionTable, judgeAlterations } from './quotes/verdict-figures';
import { Random } from './support/random';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    seed: { type: 'string', default: '20240607' },
    trials: { type: 'string', default: '1000' },
    each: { type: 'string', default: '100' },
    show: { type: 'string' },
  },
});
const random = new Random(Number(values.seed));
const corpus: Corpus = values.corpus ? corpusIn(values.corpus) : generatedCorpus(400, random);
const count = Number(values.trials);
const figures: Figure[] = [];
const log = (line: string) => process.stdout.write(`${line}\n`);

log(`${corpus.name}: ${corpus.interviews.length} interviews, ${inMb(corpus.bytes)}, ${corpus.words} words`);
const reading = await timed(() => corpus.files?.map((file) => readFileSync(file, 'utf8')).length ?? 0);
const index = new QuoteIndex();
const building = await timed(() => corpus.interviews.forEach((interview) => index.put(interview)));
const byId = new Map(corpus.interviews.map((interview) => [interview.id, interview]));
const texts = { interview: (id: string): Interview | null => byId.get(id) ?? null };
log(`reading ${inMs(reading.ms)} building ${inMs(building.ms)} ${(index.byteLength / corpus.words).toFixed(2)} B/word`);

const text = wholeText(corpus.interviews);
const light = trials(corpus.interviews, count, 0.1, { fewest: 8, most: 60 }, random);
const heavy = trials(corpus.interviews, count, 0.25, { fewest: 12, most: 60 }, random);
const lightRun = runTrials(index, texts, light);
const heavyRun = runTrials(index, texts, heavy);
const reference = referenceTimes(text, light.slice(0, 6));
const plain = indexOfTimes(text, light.slice(0, 20));
for (const [name, run] of [['10 %', lightRun], ['25 %', heavyRun]] as const) {
  log(
    `${name}: right ${inPercent(run.right / count)} median ${inMs(quantile(run.times, 0.5))} p99 ${inMs(quantile(run.times, 0.99))} max ${inMs(Math.max(...run.times))}`,
  );
}
log(`approx ${inMs(quantile(reference, 0.5))} indexOf ${inMs(quantile(plain, 0.5))}`);
const judged = judgeAlterations(index, texts, corpus.interviews, Number(values.each), random);
log(confusionTable(judged));
log(tableOf(figures));
const wrong = judged.filter(({ verdictRight, warningsRight }) => !verdictRight || !warningsRight);
writeFileSync(
  '/tmp/wrong.json',
  JSON.stringify(
    {
      find: [...lightRun.wrong, ...heavyRun.wrong].map(({ trial, found }) => ({ printed: trial.printed, said: trial.passage.text, found: found?.exact, score: found?.score })),
      judge: wrong.map(({ alteration, printed, passage, check }) => ({
        kind: alteration.name, printed, said: passage.text, verdict: check.verdict,
        warnings: check.warnings.map(({ kind, message }) => `${kind}: ${message}`),
        differences: check.differences.map(({ kind, printedWords, spokenWords }) => `${kind}: “${printedWords}” ← “${spokenWords}”`),
      })),
    },
    null,
    1,
  ),
);
