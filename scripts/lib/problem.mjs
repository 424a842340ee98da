/** Something the person at the terminal can do something about: shown as a message, without a stack. */
export class Problem extends Error {}

/**
 * Runs a script's main function. A Problem ends it with its message and exit code 1; anything else is
 * a bug and keeps its stack.
 *
 * @param {() => Promise<number>} main  resolves to the exit code
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}
