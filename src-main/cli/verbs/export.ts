import path from 'node:path';
import { NOTHING_EXTRA } from '../../../src-shared/domain/export-choices';
import { EXPORT_FORMATS, type ExportFormat } from '../../../src-shared/domain/export-record';
import { answer } from '../answer';
import { NOT_UNDERSTOOD } from '../exit-codes';
import { operand } from '../operands';
import { must, Refusal } from '../refusal';
import type { Verb } from '../verb';
import { withinLibrary } from '../within-library';

export const exportVerb: Verb = {
  name: 'export',
  usage: [
    [
      'export ID --format html|md|txt|docx|docx-annotated|ninjs|report|book --out FILE --library DIR',
      'verified copy, a report, a book',
    ],
  ],
  options: { format: 'value', out: 'value' },
  run: (given) =>
    withinLibrary(given, async (session) => {
      const draftId = operand(given, 0, 'the id of the draft');
      const format = formatOf(given.option('format') ?? 'html');
      const out = given.option('out');
      if (!out) throw new Refusal('Say where to with --out FILE.', NOT_UNDERSTOOD);
      const wish = { draftId, format, choices: NOTHING_EXTRA };
      const prepared = must(await session.exports.prepare(wish));
      must(await session.exports.write(wish, prepared, path.resolve(out)));
      const { bytes: _bytes, ...facts } = prepared;
      const open = prepared.blockers
        .filter((blocker) => blocker.override === null)
        .map(({ message }) => `  ${message}`);
      const state = prepared.verified ? 'verified copy' : `NOT verified; open:\n${open.join('\n')}`;
      return answer(given, { ...facts, file: path.resolve(out) }, `Wrote ${out}: ${state}`);
    }),
};

function formatOf(word: string): ExportFormat {
  const format = EXPORT_FORMATS.find((each) => each === word);
  if (!format) throw new Refusal(`There is no format “${word}”.`, NOT_UNDERSTOOD);
  return format;
}
