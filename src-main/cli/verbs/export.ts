import path from 'node:path';
import { NOTHING_EXTRA, type ExportChoices } from '../../../src-shared/domain/export-choices';
import { EXPORT_FORMATS } from '../../../src-shared/domain/export-record';
import type { ExportWish } from '../../services/copies/export-service';
import type { LibrarySession } from '../../services/session/library-session';
import { answer } from '../answer';
import type { Arguments } from '../arguments';
import { electronPrinter } from '../electron-printer';
import { DONE, FOUND, NOT_UNDERSTOOD } from '../exit-codes';
import { oneOf, operand } from '../operands';
import { must, Refusal } from '../refusal';
import type { Verb } from '../verb';
import { withinLibrary } from '../within-library';

export const exportVerb: Verb = {
  name: 'export',
  usage: [
    [
      `export ID --format ${EXPORT_FORMATS.join('|')} --out FILE --library DIR`,
      'verified copy, a report, a book',
    ],
    ['export … --notes --people --sources --confidential', 'with what is left out unless it is asked for'],
  ],
  options: {
    format: 'value',
    out: 'value',
    notes: 'flag',
    people: 'flag',
    sources: 'flag',
    confidential: 'flag',
  },
  run: (given, { findElectron }) =>
    withinLibrary(given, (session) => exportDraft(given, session), electronPrinter(findElectron)),
};

async function exportDraft(given: Arguments, session: LibrarySession): Promise<number> {
  const out = given.option('out');
  if (!out) throw new Refusal('Say where to with --out FILE.', NOT_UNDERSTOOD);
  const wish = wishOf(given, out);
  const prepared = must(await session.exports.prepare(wish));
  must(await session.exports.write(wish, prepared, path.resolve(out)));
  const { bytes: _bytes, ...facts } = prepared;
  const open = prepared.blockers
    .filter((blocker) => blocker.override === null)
    .map(({ message }) => `  ${message}`);
  const state = prepared.verified ? 'verified copy' : `NOT verified; open:\n${open.join('\n')}`;
  const code = prepared.verified ? DONE : FOUND;
  return answer(given, { ...facts, file: path.resolve(out) }, `Wrote ${out}: ${state}`, code);
}

function wishOf(given: Arguments, out: string): ExportWish {
  const format = oneOf(EXPORT_FORMATS, given.option('format') ?? 'html', 'format');
  const wish = { draftId: operand(given, 0, 'the id of the draft'), format, choices: choicesOf(given) };
  // a report is whatever kind of file its name says; every other format is one kind of file
  if (format !== 'report' && format !== 'book') return wish;
  const extension = (['html', 'docx', 'csv', 'pdf'] as const).find((one) =>
    out.toLowerCase().endsWith(`.${one}`),
  );
  return { ...wish, extension };
}

function choicesOf(given: Arguments): ExportChoices {
  return {
    ...NOTHING_EXTRA,
    notes: given.flag('notes'),
    people: given.flag('people'),
    showSources: given.flag('sources'),
    confidential: given.flag('confidential'),
  };
}
