/**
 * What the scripts say while they prepare. All of it goes to standard error: standard output belongs
 * to the command that was asked for (`stet … --json` has to stay readable by a program).
 */

const live = process.stderr.isTTY === true && !process.env.CI;

/** Between two lines of progress where the terminal can't redraw one. */
const LOG_INTERVAL_MS = 10_000;

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Progress of one piece of work: a line that redraws itself on a terminal, a line now and then in a log.
 *
 * @param {string} label
 */
export function progress(label) {
  const startedAt = Date.now();
  let loggedAt = startedAt;
  if (!live) say(`${label} …`);

  return {
    /** @param {string} state  such as `12 of 196 MB` */
    update(state) {
      if (live) return void process.stderr.write(`\r\x1b[K${label} … ${state}`);
      if (Date.now() - loggedAt < LOG_INTERVAL_MS) return;
      loggedAt = Date.now();
      say(`${label} … ${state}`);
    },
    /** @param {string} [outcome] */
    end(outcome = 'done') {
      say(`${live ? '\r\x1b[K' : ''}${label}: ${outcome} (${seconds(Date.now() - startedAt)})`);
    },
  };
}

/** @param {number} milliseconds */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/** @param {number} bytes */
export const megabytes = (bytes) => `${Math.round(bytes / 1_000_000)} MB`;
