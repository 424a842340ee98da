import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { JournalEntry } from '../src-shared/domain/journal-entry';
import { journalLine, nextEntry } from '../src-main/store/journal/journal-chain';
import { readJournal } from '../src-main/store/journal/journal-reading';
import { openLibrary } from '../src-main/store/library/open-library';
import { DRAFT_ID, draftOf, drillFolder, libraryWithDraft, PORTS, valueOf } from './support/a-library';
import { milliseconds, percentile, report } from './support/report';

const ENTRIES = Number(process.env['STET_DRILL_TIMES'] ?? 10_000);
const EACH = 200;

type Tamper = (entries: readonly JournalEntry[], at: number) => readonly JournalEntry[];

const TAMPERS: readonly [string, Tamper][] = [
  ['edits', (entries, at) => entries.with(at, { ...entries[at]!, details: { revision: -1 } })],
  ['deletions', (entries, at) => entries.toSpliced(at, 1)],
  [
    'swaps',
    (entries, at) =>
      entries.with(at, entries[(at + 1) % entries.length]!).with((at + 1) % entries.length, entries[at]!),
  ],
  ['insertions', (entries, at) => entries.toSpliced(at, 0, entries[at]!)],
];

/** What somebody does who knows the format: an entry is changed, and every hash after it is made anew. */
function rewrittenFrom(entries: readonly JournalEntry[], at: number): JournalEntry[] {
  const kept = entries.slice(0, at);
  for (const { by, action, at: time } of entries.slice(at)) {
    kept.push(nextEntry(kept.at(-1)!, { by, action, details: { revision: -1 }, at: time }, time));
  }
  return kept;
}

async function main(): Promise<void> {
  const folder = path.join(drillFolder(), 'library');
  const library = await libraryWithDraft(folder, 4_000);
  const times: number[] = [];
  for (let revision = 1; revision <= ENTRIES; revision++) {
    const entry = { by: 'Drill', action: 'text.edit', details: { revision } };
    const started = performance.now();
    valueOf(await library.drafts.save(DRAFT_ID, draftOf(revision, 4_000), [entry]));
    times.push(performance.now() - started);
  }
  await library.close();
  const openings = performance.now();
  const again = valueOf(await openLibrary(folder, PORTS));
  valueOf(await again.drafts.get(DRAFT_ID));
  const opened = performance.now() - openings;
  const reading = performance.now();
  const count = valueOf(await again.journal(DRAFT_ID)).length;
  const read = performance.now() - reading;
  await again.close();
  const file = path.join(folder, 'journal', `${DRAFT_ID}.jsonl`);
  const { entries } = readJournal(readFileSync(file));
  const head = entries.at(-1)?.hash;
  // the first 400 lines are enough to tamper with: a check of the whole file takes as long each time
  const part = entries.slice(0, 400);
  const found = TAMPERS.map(([name, tamper]): [string, number] => {
    let noticed = 0;
    for (let round = 0; round < EACH; round++) {
      const at = Math.floor(Math.random() * part.length);
      const bytes = Buffer.from(tamper(part, at).map(journalLine).join(''));
      const after = readJournal(bytes);
      if (after.problem !== null || after.entries.at(-1)?.hash !== part.at(-1)?.hash) noticed++;
    }
    return [name, noticed];
  });
  const falseAlarms = Array.from({ length: EACH }, (_, round) => part.slice(0, round + 2)).filter(
    (whole) => readJournal(Buffer.from(whole.map(journalLine).join(''))).problem !== null,
  ).length;
  const rewritten = rewrittenFrom(part, Math.floor(part.length / 2));
  const afterRewriting = readJournal(Buffer.from(rewritten.map(journalLine).join('')));
  const onlyAnchorTells =
    afterRewriting.problem === null && afterRewriting.entries.at(-1)?.hash !== part.at(-1)?.hash;
  report({
    name: 'journal',
    promise: `A journal of ${ENTRIES.toLocaleString('en')} entries costs no more to write to than a short one, and no change of it goes unnoticed.`,
    passed:
      count === ENTRIES &&
      head !== undefined &&
      found.every(([, noticed]) => noticed === EACH) &&
      falseAlarms === 0 &&
      onlyAnchorTells,
    figures: [
      ['entries', count.toLocaleString('en')],
      [
        'median save in the first thousand, in the last',
        `${milliseconds(percentile(times.slice(0, 1000), 0.5))}, ${milliseconds(percentile(times.slice(-1000), 0.5))}`,
      ],
      ['opening the draft with its journal', milliseconds(opened)],
      ['reading and verifying the whole chain', milliseconds(read)],
      ...found.map(([name, noticed]): [string, string] => [`${name} noticed`, `${noticed} of ${EACH}`]),
      ['control: journals left as they were that are taken for changed', `${falseAlarms} of ${EACH}`],
      [
        'control: a chain made anew from its middle on',
        onlyAnchorTells ? 'whole in itself; the anchored head tells' : 'NOT TOLD BY THE ANCHOR',
      ],
    ],
  });
}

await main();
