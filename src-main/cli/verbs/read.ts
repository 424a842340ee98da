import path from 'node:path';
import { answer } from '../answer';
import { bytesOf, importKind, operand } from '../operands';
import { fileReader } from '../file-reader';
import { must } from '../refusal';
import { trackedOption } from '../tracked-option';
import type { Verb } from '../verb';

export const read: Verb = {
  name: 'read',
  usage: [
    ['read FILE [--as draft|interview|document]', 'what an importer makes of a file, without a library'],
    [
      '    [--tracked proposed|accepted|original]',
      'its tracked changes: proposed (default), accepted, undone',
    ],
  ],
  options: { as: 'value', tracked: 'value' },
  run: async (given) => {
    const file = operand(given, 0, 'the file to read');
    const name = path.basename(file);
    const bytes = await bytesOf(file);
    const kind = given.option('as');
    const as = kind === undefined ? await fileReader().look({ name, bytes }) : importKind(kind);
    const imported = must(await fileReader().read({ name, bytes, as, options: trackedOption(given) }));
    const lines = imported.report.items.map((item) => `    ${item.message}`);
    const head = `${name}: ${imported.kind}, ${imported.report.format}`;
    return answer(given, imported, [head, ...lines].join('\n'));
  },
};
