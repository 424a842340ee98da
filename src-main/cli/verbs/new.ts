import path from 'node:path';
import { DEFAULT_HOUSE_STYLE } from '../../../src-shared/notices/default-house-style';
import { createLibrary } from '../../store/library/open-library';
import { answer } from '../answer';
import { operand } from '../operands';
import { ports } from '../ports';
import { must } from '../refusal';
import type { Verb } from '../verb';

export const newVerb: Verb = {
  name: 'new',
  usage: [['new DIR [--name NAME]', 'make a library']],
  options: { name: 'value' },
  run: async (given) => {
    const folder = operand(given, 0, 'the folder of the new library');
    const name = given.option('name') ?? path.basename(path.resolve(folder));
    const made = must(
      await createLibrary(folder, { name, houseStyle: DEFAULT_HOUSE_STYLE, people: [] }, ports),
    );
    await made.close();
    return answer(given, { folder: made.folder, name }, `Made “${name}” in ${made.folder}`);
  },
};
