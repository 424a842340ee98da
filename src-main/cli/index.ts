import { messageOf } from '../../src-shared/message-of';
import { errorCode } from '../store/failures/write-failure';
import { readArguments } from './arguments';
import { DONE, NOT_UNDERSTOOD, REFUSED } from './exit-codes';
import { helpText } from './help';
import { Refusal } from './refusal';
import type { Surroundings } from './verb';
import { VERBS } from './verbs';

/** Runs one command; prints to standard output, complaints to standard error; answers the exit code. */
export async function run(
  argv: readonly string[],
  surroundings: Surroundings = { findElectron: null },
): Promise<number> {
  try {
    const [name = 'help', ...rest] = argv;
    if (['help', '--help', '-h'].includes(name) || rest.some((word) => word === '--help' || word === '-h')) {
      process.stdout.write(helpText(VERBS.filter((verb) => verb.name === name).concat(allUnlessNamed(name))));
      return DONE;
    }
    const verb = VERBS.find((each) => each.name === name);
    if (!verb) throw new Refusal(`There is no command “${name}”. stet help lists them.`, NOT_UNDERSTOOD);
    return await verb.run(readArguments(rest, verb.options), surroundings);
  } catch (error) {
    process.stderr.write(`stet: ${complaint(error)}\n`);
    if (error instanceof Refusal) return error.code;
    return isMistyped(error) ? NOT_UNDERSTOOD : REFUSED;
  }
}

/** What was not foreseen is a bug, and says so; a person gets the sentence and not the stack. */
function complaint(error: unknown): string {
  const message = messageOf(error);
  const foreseen = error instanceof Refusal || isMistyped(error) || errorCode(error) !== null;
  return foreseen ? message : `Something went wrong inside Stet, and nothing was changed: ${message}`;
}

/** What `parseArgs` says of options that it does not know. */
function isMistyped(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** `stet VERB --help` shows that verb alone. */
function allUnlessNamed(name: string): typeof VERBS {
  return VERBS.some((verb) => verb.name === name) ? [] : VERBS;
}
