#!/usr/bin/env node
// The command line on a checkout: prepares what is missing without a word on standard output, then hands over.
import { pathToFileURL } from 'node:url';
import { electronWithoutWindow } from './electron/without-window.mjs';
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { runScript } from './lib/problem.mjs';
import { inRoot } from './lib/project.mjs';

await runScript(async () => {
  await ensureDependencies();
  await ensureBuild();
  returnToCaller();
  const { run } = await import(pathToFileURL(inRoot('out/main/cli.js')).href);
  return run(process.argv.slice(2), { findElectron: electronWithoutWindow });
});

/** npm runs scripts in the root of the project; the file names on the command line start where the person stands. */
function returnToCaller() {
  const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;
  if (script === 'stet' && caller) process.chdir(caller);
}
