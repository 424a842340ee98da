import type { Arguments, OptionTable } from './arguments';

/** One thing that `stet` can do. */
export interface Verb {
  readonly name: string;
  /** How it is typed, and what it does: a line of the help each. */
  readonly usage: readonly (readonly [typed: string, does: string])[];
  /** Options beyond `--library`, `--person` and `--json`. */
  readonly options: OptionTable;
  /** Answers the exit code, see `exit-codes.ts`. Throws a Refusal to say no. */
  run(given: Arguments): Promise<number>;
}
