/**
 * Programs in a process group of their own do not hear Ctrl-C. While any of them runs, a signal that ends
 * this script ends them first; while none runs, signals are nobody's business but the script's.
 */

/** @type {Set<() => void>} */
const stops = new Set();

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** @typedef {keyof typeof EXIT_CODES} Signal */
const SIGNALS = /** @type {Signal[]} */ (Object.keys(EXIT_CODES));

/** @param {() => void} stop */
export function stopAtEnd(stop) {
  if (stops.size === 0) for (const signal of SIGNALS) process.on(signal, end);
  stops.add(stop);
}

/** @param {() => void} stop  as given to stopAtEnd */
export function endedByItself(stop) {
  stops.delete(stop);
  if (stops.size === 0) for (const signal of SIGNALS) process.off(signal, end);
}

/** @param {Signal} signal */
function end(signal) {
  for (const stop of stops) stop();
  process.exit(EXIT_CODES[signal]);
}
