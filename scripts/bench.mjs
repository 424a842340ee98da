// npm run bench:NAME: prepares as the tests do, bundles bench/NAME.bench.ts and runs it with a collector it may call.
//
//   node scripts/bench.mjs NAME… [-- ARGUMENTS FOR THE BENCH]
import { existsSync, mkdirSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { prepareDriven } from './electron/driven.mjs';
import { ensureBuild } from './lib/build.mjs';
import { bundleForNode } from './lib/bundle.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { Problem, runScript } from './lib/problem.mjs';
import { ROOT, inRoot } from './lib/project.mjs';

/** Benches that open windows, and so need Electron and a display. */
const DRIVING = new Set(['start', 'desk', 'pass', 'keyboard-pass', 'search']);

const RESULTS = inRoot('bench/results');

await runScript(async () => {
  const { names, args } = readArguments();
  await ensureDependencies();
  await ensureBuild();
  mkdirSync(RESULTS, { recursive: true });
  let failed = false;
  for (const name of names) failed = (await runBench(name, args)) !== 0 || failed;
  return failed ? 1 : 0;
});

/** Names come first; what begins with a dash, or follows `--`, is for the bench. */
function readArguments() {
  const words = process.argv.slice(2);
  const end = words.findIndex((word) => word.startsWith('-'));
  const names = end < 0 ? words : words.slice(0, end);
  const args = end < 0 ? [] : words.slice(words[end] === '--' ? end + 1 : end);
  if (names.length === 0) throw new Problem('Which bench? node scripts/bench.mjs NAME… [-- ARGUMENTS]');
  return { names, args };
}

/** @param {string} name @param {string[]} args @returns {Promise<number>} exit code */
async function runBench(name, args) {
  const source = inRoot('bench', `${name}.bench.ts`);
  if (!existsSync(source)) throw new Problem(`There is no bench/${name}.bench.ts.`);
  const program = await bundleForNode(source, `bench/${name}`);
  const driven = DRIVING.has(name) ? await prepareDriven([RESULTS]) : null;
  try {
    const words = [
      ...(driven?.as ?? []),
      process.execPath,
      '--expose-gc',
      '--enable-source-maps',
      program,
      ...args,
    ];
    const [command = '', ...rest] = words;
    const bench = spawn(command, rest, { cwd: ROOT, env: driven?.env ?? process.env, stdio: 'inherit' });
    const [code] = await once(bench, 'exit');
    return code ?? 1;
  } finally {
    driven?.end();
  }
}
