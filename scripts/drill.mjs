// npm run drill:NAME: bundles drills/NAME.drill.ts and runs it. A drill breaks something on purpose, prints what it
// measured and keeps it in drills/results/; `npm run drill:docs` writes the kept figures into docs/safety.md.
//
//   node scripts/drill.mjs NAME [-- ARGUMENTS FOR THE DRILL]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { bundleForNode } from './lib/bundle.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { Problem, runScript } from './lib/problem.mjs';
import { ROOT, inRoot } from './lib/project.mjs';

const RESULTS = inRoot('drills/results');

await runScript(async () => {
  const [name = '', ...args] = process.argv.slice(2).filter((word) => word !== '--');
  const source = inRoot('drills', `${name}.drill.ts`);
  if (!existsSync(source)) throw new Problem(`There is no drills/${name}.drill.ts.`);
  await ensureDependencies();
  mkdirSync(RESULTS, { recursive: true });
  const program = await bundleForNode(source, `drills/${name}`);
  const drill = spawn(process.execPath, ['--expose-gc', program, ...args], {
    cwd: ROOT,
    env: { ...process.env, STET_DRILL_RESULTS: RESULTS },
    stdio: 'inherit',
  });
  const [code] = await once(drill, 'exit');
  return code ?? 1;
});
