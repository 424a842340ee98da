import path from 'node:path';
import { ERROR_CAUSES, NOTICE_KINDS } from '../../../src-shared/domain/notice';
import { LEDGER_FORMATS, type LedgerWork } from '../../../src-shared/ipc/ledger-values';
import type { LedgerFilter } from '../../../src-shared/notices/ledger/ledger';
import { answer } from '../answer';
import type { Arguments } from '../arguments';
import { DONE, FOUND, NOT_UNDERSTOOD } from '../exit-codes';
import { calendarDay, oneOf } from '../operands';
import { must, Refusal } from '../refusal';
import type { Verb } from '../verb';
import { readingLibrary, withinLibrary } from '../within-library';

export const ledger: Verb = {
  name: 'ledger',
  usage: [
    [`ledger export --format ${LEDGER_FORMATS.join('|')} --out FILE --library DIR`, 'the ledger of notices'],
    ['ledger export … --from DATE --to DATE --kind KIND --cause CAUSE --desk DESK --by NAME', 'a part of it'],
    ['ledger export … --unpublished --notes --people', 'with what readers were not told'],
    ['ledger work --library DIR', 'what readers were not told of, and corrected words that still stand'],
  ],
  options: {
    ...{ format: 'value', out: 'value', from: 'value', to: 'value', kind: 'values', cause: 'values' },
    ...{ desk: 'value', by: 'value', unpublished: 'flag', notes: 'flag', people: 'flag' },
  },
  run: (given) => {
    const what = given.operands[0];
    if (what === 'export') return exportLedger(given);
    if (what === 'work') return listWork(given);
    throw new Refusal('Say “ledger export” or “ledger work”.', NOT_UNDERSTOOD);
  },
};

function exportLedger(given: Arguments): Promise<number> {
  const format = oneOf(LEDGER_FORMATS, given.option('format') ?? 'html', 'format');
  const out = given.option('out');
  if (!out) throw new Refusal('Say where to with --out FILE.', NOT_UNDERSTOOD);
  const wish = {
    format,
    filter: filterOf(given),
    include: {
      unpublished: given.flag('unpublished'),
      notes: given.flag('notes'),
      people: given.flag('people'),
    },
  };
  return withinLibrary(given, async (session) => {
    const prepared = must(await session.ledger.prepare(wish));
    must(await session.ledger.write(prepared, path.resolve(out)));
    const { notices } = prepared;
    const words = `Wrote ${out}: ${notices} ${notices === 1 ? 'notice' : 'notices'}`;
    return answer(given, { file: path.resolve(out), format, notices }, words);
  });
}

function filterOf(given: Arguments): LedgerFilter {
  const kinds = given.options('kind').map((word) => oneOf(NOTICE_KINDS, word, 'kind of notice'));
  const causes = given.options('cause').map((word) => oneOf(ERROR_CAUSES, word, 'cause'));
  return {
    from: calendarDay(given.option('from')),
    to: calendarDay(given.option('to')),
    kinds: kinds.length > 0 ? kinds : undefined,
    causes: causes.length > 0 ? causes : undefined,
    section: given.option('desk'),
    person: given.option('by'),
  };
}

function listWork(given: Arguments): Promise<number> {
  return readingLibrary(given, async (session) => {
    const work = must(await session.ledger.work());
    const found = work.untold.length + work.sameWords.length;
    return answer(given, work, workWords(work) || 'Nothing to do.', found > 0 ? FOUND : DONE);
  });
}

function workWords({ untold, sameWords }: LedgerWork): string {
  return [
    ...untold.map(
      ({ draftTitle, was, is }) => `“${draftTitle}”: readers were not told that “${was}” became “${is}”`,
    ),
    ...sameWords.map(
      ({ draftTitle, wrong, corrected, sentence }) =>
        `“${draftTitle}” says “${wrong}”, corrected in “${corrected}”: ${sentence}`,
    ),
  ].join('\n');
}
