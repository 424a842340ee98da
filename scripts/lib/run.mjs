import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { endedByItself, stopAtEnd } from './told-to-end.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} code  exit code; 1 where the process could not start or was killed
 * @property {string} output  standard output and error, in the order they came
 * @property {boolean} timedOut
 *
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [show]  let the output through to our standard error as well
 * @property {number} [timeoutMs]
 * @property {AbortSignal} [signal]  aborting kills the process
 */

/**
 * Runs a program to its end, with its children in a group of their own, so that a time limit leaves
 * nobody behind. Never rejects: a program that can't start is an outcome too.
 *
 * @param {string} command @param {string[]} args @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { cwd, env = process.env, show = false, timeoutMs, signal } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: withColours(env),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !onWindows,
    });
    let output = '';
    let timedOut = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (show) process.stderr.write(text);
      });
    }
    const stop = () => killGroup(child.pid);
    const limit = timeoutMs && setTimeout(() => ((timedOut = true), stop()), timeoutMs);
    signal?.addEventListener('abort', stop);
    stopAtEnd(stop);

    const finish = (/** @type {number} */ code) => {
      clearTimeout(limit);
      endedByItself(stop);
      resolve({ code, output, timedOut });
    };
    child.on('error', (error) => ((output += error.message), finish(1)));
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** A Node program of an installed package or of the project. @param {string} file @param {string[]} args @param {RunOptions} [options] */
export const runNode = (file, args, options) => run(process.execPath, [file, ...args], options);

/** @param {string} command @param {string[]} args @returns {boolean} whether it ran and ended with 0 */
export function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** @param {string} command @returns {boolean} whether the PATH has it; Debian keeps some in sbin, which is not on every PATH */
export function isOnPath(command) {
  return succeeds('sh', ['-c', `PATH="$PATH:/usr/sbin:/sbin" command -v ${command}`]);
}

/**
 * Programs see a pipe in us: whether there is a terminal behind it only we know.
 *
 * @param {NodeJS.ProcessEnv} env @returns {NodeJS.ProcessEnv}
 */
function withColours(env) {
  const coloured = process.stderr.isTTY === true && !process.env.NO_COLOR;
  return { ...env, FORCE_COLOR: coloured ? '1' : undefined, NO_COLOR: coloured ? undefined : '1' };
}

const onWindows = process.platform === 'win32';

/** @param {number | undefined} pid  leader of a process group */
function killGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(onWindows ? pid : -pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}

/** @param {string} program  such as `vite/bin/vite.js`, inside an installed package */
export const packageFile = (program) => path.resolve(import.meta.dirname, '../../node_modules', program);
