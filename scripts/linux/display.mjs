import { spawn } from 'node:child_process';
import { Problem } from '../lib/problem.mjs';
import { isOnPath } from '../lib/run.mjs';

/** @typedef {{ name: string, stop: () => void }} VirtualDisplay */

const START_LIMIT_MS = 15_000;

/** @returns {boolean} whether windows have nowhere to go */
export function hasNoDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/** @returns {boolean} */
export const canStartDisplay = () => process.platform === 'linux' && isOnPath('Xvfb');

/**
 * Starts Xvfb on a number it picks itself. Open to every user of this machine: the tests start Electron as
 * another user than Xvfb's. It shows nothing but test windows, and listens on no network.
 *
 * @returns {Promise<VirtualDisplay>}  `name` is the value for DISPLAY
 */
export function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-ac', '-noreset'];
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/bin` };
  const server = spawn('Xvfb', args, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const stop = () => void server.kill();
  process.on('exit', stop);
  return new Promise((resolve, reject) => {
    const fail = () => (stop(), reject(new Problem('The virtual display (Xvfb) did not start.')));
    const limit = setTimeout(fail, START_LIMIT_MS);
    server.on('error', fail).on('exit', fail);
    /** @type {import('node:stream').Readable} */ (server.stdio[3]).once('data', (number) => {
      clearTimeout(limit);
      server.unref();
      resolve({ name: `:${String(number).trim()}`, stop });
    });
  });
}
