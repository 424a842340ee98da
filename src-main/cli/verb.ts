import type { Arguments, OptionTable } from './arguments';
import type { FindElectron } from './electron-printer';

/** What a command line may use beyond files. */
export interface Surroundings {
  /** `null` where nobody knows of an Electron. */
  readonly findElectron: FindElectron | null;
}

/** One thing that `stet` can do. */
export interface Verb {
  readonly name: string;
  /** How it is typed, and what it does: a line of the help each. */
  readonly usage: readonly (readonly [typed: string, does: string])[];
  /** Options beyond `--library`, `--person` and `--json`. */
  readonly options: OptionTable;
  /** Answers the exit code, see `exit-codes.ts`. Throws a Refusal to say no. */
  run(given: Arguments, surroundings: Surroundings): Promise<number>;
}
