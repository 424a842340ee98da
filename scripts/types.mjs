// npm run types: one check a runtime, because what a file may use depends on where it runs.
import { cpus } from 'node:os';
import { ensureDependencies } from './lib/dependencies.mjs';
import { runScript } from './lib/problem.mjs';
import { ROOT } from './lib/project.mjs';
import { packageFile, runNode } from './lib/run.mjs';

const TSC = packageFile('typescript/bin/tsc');
const SVELTE_CHECK = packageFile('svelte-check/bin/svelte-check');

/** @type {[string, string, string[]][]} what, program, arguments */
const CHECKS = [
  [
    'tsconfig.renderer.json',
    SVELTE_CHECK,
    ['--tsconfig', 'tsconfig.renderer.json', '--incremental', '--output', 'human', '--fail-on-warnings'],
  ],
  ...['shared', 'main', 'tests', 'scripts'].map(
    (name) =>
      /** @type {[string, string, string[]]} */ ([
        `tsconfig.${name}.json`,
        TSC,
        [
          '--noEmit',
          '--incremental',
          '--tsBuildInfoFile',
          `.cache/types/${name}.tsbuildinfo`,
          '-p',
          `tsconfig.${name}.json`,
        ],
      ]),
  ),
];

await runScript(async () => {
  await ensureDependencies();
  const waiting = [...CHECKS];
  let failed = false;

  async function work() {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const [name, program, args] = check;
      const { code, output } = await runNode(program, args, { cwd: ROOT });
      process.stdout.write(`${name}: ${code === 0 ? 'no error' : `\n${output}`}\n`);
      failed ||= code !== 0;
    }
  }

  await Promise.all(Array.from({ length: Math.min(cpus().length, 4) }, work));
  return failed ? 1 : 0;
});
