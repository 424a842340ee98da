/*
 * The figures of the quote check: npm run bench:quotes -- [--corpus DIR] [--report FILE] [--misses FILE] [--grow]
 * Prints a table and, behind it, the same as JSON.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Interview } from '../src-shared/domain/interview';
import { corpusIn, generatedCorpus } from './quotes/corpus-of';
import { findFigures } from './quotes/find-rows';
import { growth, growthTable } from './quotes/growth';
import { buildFigures, changeFigure } from './quotes/index-figures';
import { inMb, tableOf, type Figure } from './quotes/measured';
import { missesOf } from './quotes/misses';
import { storedFigures } from './quotes/stored-figures';
import { ALTERATIONS, type Alteration } from './quotes/alterations';
import { HELD_OUT } from './quotes/held-out-alterations';
import { confusionTable, judgeAlterations, type JudgedTrial } from './quotes/verdict-figures';
import { verdictFigures } from './quotes/verdict-rows';
import { Random } from './support/random';

const { values } = parseArgs({
  options: {
    /** A folder of transcripts; without it, a corpus is generated. */
    corpus: { type: 'string' },
    seed: { type: 'string', default: '20240607' },
    /** For the alterations that no rule was written against. */
    heldOutSeed: { type: 'string', default: '77003' },
    /** Altered quotations to be found, of each share. */
    trials: { type: 'string', default: '1000' },
    /** Quotations that approx-string-match looks for. */
    reference: { type: 'string', default: '12' },
    /** Quotations of each kind of alteration. */
    each: { type: 'string', default: '120' },
    /** Also at 100, 1,000 and 10,000 interviews. */
    grow: { type: 'boolean', default: false },
    /** Where the confusion table goes, as Markdown. */
    report: { type: 'string' },
    /** Where everything goes that was found or judged wrongly, as JSON. */
    misses: { type: 'string' },
  },
});

const random = new Random(Number(values.seed));
const corpus = values.corpus ? corpusIn(values.corpus) : generatedCorpus(400, random);
const say = (line: string) => process.stdout.write(`${line}\n`);
say(`${corpus.name}: ${corpus.interviews.length} interviews, ${inMb(corpus.bytes)}, ${corpus.words} words\n`);

const built = await buildFigures(corpus);
const byId = new Map(corpus.interviews.map((interview) => [interview.id, interview]));
const texts = { interview: (id: string): Interview | null => byId.get(id) ?? null };
const change = await changeFigure(built.index, corpus.interviews, random);
const stored = await storedFigures(corpus, built.buildMs);
const counts = { trials: Number(values.trials), reference: Number(values.reference) };
const found = findFigures(built.index, texts, corpus.interviews, counts, random);
const judge = (alterations: readonly Alteration[], seed: Random): JudgedTrial[] =>
  judgeAlterations(alterations, built.index, texts, corpus.interviews, Number(values.each), seed);
const judged = judge(ALTERATIONS, random);
const heldOut = judge(HELD_OUT, new Random(Number(values.heldOutSeed)));
const figures: Figure[] = [...built.figures, change, ...stored, ...found.figures, ...verdictFigures(judged)];
const confusion = `${confusionTable(ALTERATIONS, judged)}\n\nHeld out:\n\n${confusionTable(HELD_OUT, heldOut)}`;
const grown = values.grow ? await growth(corpus.interviews, [100, 1_000, 10_000], 300, random) : [];

say(tableOf(figures));
say(`\n${confusion}`);
if (grown.length > 0) say(`\n${growthTable(grown)}`);
say(`\n${JSON.stringify({ corpus: corpus.name, words: corpus.words, figures, growth: grown })}`);
if (values.report) writeFileSync(values.report, `${confusion}\n`);
if (values.misses) {
  writeFileSync(values.misses, JSON.stringify(missesOf(found, [...judged, ...heldOut]), null, 1));
}
