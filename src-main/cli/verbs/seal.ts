import { readFile } from 'node:fs/promises';
import { answer } from '../answer';
import type { Arguments } from '../arguments';
import { DONE, NOT_UNDERSTOOD } from '../exit-codes';
import { operand } from '../operands';
import { must, Refusal } from '../refusal';
import type { Verb } from '../verb';
import { withinLibrary } from '../within-library';

export const seal: Verb = {
  name: 'seal',
  usage: [
    ['seal --library DIR', 'list the sealed interviews'],
    [
      'seal ID --passphrase-file FILE --library DIR',
      'encrypt a confidential interview with the library’s passphrase',
    ],
  ],
  options: { 'passphrase-file': 'value' },
  run: (given) =>
    withinLibrary(given, async (session) => {
      const [id] = given.operands;
      if (id === undefined) {
        const sealed = await session.seals.list();
        return answer(given, { sealed }, sealed.join('\n') || 'Nothing is sealed.', DONE);
      }
      must(await session.seal(id, await passphraseOf(given)));
      return answer(given, { sealed: id }, `Sealed ${id}. No plain copy of it is left in the library.`, DONE);
    }),
};

export const unseal: Verb = {
  name: 'unseal',
  usage: [['unseal ID --passphrase-file FILE --library DIR', 'bring a sealed interview back']],
  options: { 'passphrase-file': 'value' },
  run: (given) =>
    withinLibrary(given, async (session) => {
      const id = operand(given, 0, 'the id of the sealed interview');
      const interview = must(await session.unseal(id, await passphraseOf(given)));
      return answer(
        given,
        { unsealed: id, title: interview.title },
        `“${interview.title}” is readable again.`,
        DONE,
      );
    }),
};

/** From a file, so that it stands in no history of commands. One line break at its end does not count. */
async function passphraseOf(given: Arguments): Promise<string> {
  const file = given.option('passphrase-file');
  if (file === undefined) {
    throw new Refusal('Name the file that holds the passphrase: --passphrase-file FILE.', NOT_UNDERSTOOD);
  }
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Refusal(`${file} could not be read.`);
  });
  return text.replace(/\r?\n$/, '');
}
