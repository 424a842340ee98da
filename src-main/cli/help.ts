import type { Verb } from './verb';

const TYPED_WIDTH = 48;

/** What `stet help` prints. */
export function helpText(verbs: readonly Verb[]): string {
  const lines = verbs.flatMap(({ usage }) => usage.map(([typed, does]) => usageLine(typed, does)));
  return `stet: fact-check drafts against the interviews behind them, without a window

${lines.join('\n')}

  --library DIR  the folder of the library
  --json         the answer as JSON
  --person NAME  the name that is written beside what is done

Exit codes: 0 done · 1 could not be done, nothing was changed · 2 the command was not understood
            3 done, and something was found (open blockers, damage)
`;
}

/** A line that begins with a space adds options to the command above it. */
function usageLine(typed: string, does: string): string {
  const command = typed.startsWith(' ') ? `    ${typed}` : `  stet ${typed}`;
  return command.length <= TYPED_WIDTH
    ? `${command.padEnd(TYPED_WIDTH)}  ${does}`
    : `${command}\n${' '.repeat(TYPED_WIDTH)}  ${does}`;
}
