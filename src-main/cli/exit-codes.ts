/** What the exit codes of `stet` mean; the help prints the same. */
export const DONE = 0;
/** It could not be done, and nothing was changed. */
export const REFUSED = 1;
/** The command line was not understood. */
export const NOT_UNDERSTOOD = 2;
/** It was done, and something was found that a person should look at. */
export const FOUND = 3;
