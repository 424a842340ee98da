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
    process.stderr.write(`stet: ${error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof Refusal) return error.code;
    return error instanceof TypeError ? NOT_UNDERSTOOD : REFUSED;
  }
}

/** `stet VERB --help` shows that verb alone. */
function allUnlessNamed(name: string): typeof VERBS {
  return VERBS.some((verb) => verb.name === name) ? [] : VERBS;
}
