import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/**
 * Runs npm itself, so that the user's registry, proxy, certificates and cache settings apply.
 *
 * @param {string[]} args @param {import('./run.mjs').RunOptions} [options]
 */
export function npm(args, options) {
  const script = npmScript();
  return script ? run(process.execPath, [script, ...args], options) : run('npm', args, options);
}

/** npm's own script: the one that started us, else the one that came with Node. */
function npmScript() {
  const node = path.dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath ?? '',
    path.join(node, '../lib/node_modules/npm/bin/npm-cli.js'),
    path.join(node, 'node_modules/npm/bin/npm-cli.js'),
  ];
  return candidates.find((file) => file.endsWith('npm-cli.js') && existsSync(file));
}
