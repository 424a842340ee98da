// npm start: everything a fresh clone needs, then the app. Arguments after `--` go to the app.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolveElectron } from './electron/resolve.mjs';
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { Problem, runScript } from './lib/problem.mjs';
import { ROOT, isRoot } from './lib/project.mjs';
import { say } from './lib/terminal.mjs';
import { hasNoDisplay, startDisplay } from './linux/display.mjs';
import { sandboxWorks } from './linux/sandbox.mjs';
import { ensureSystemLibraries } from './linux/system-libraries.mjs';

await runScript(async () => {
  await ensureDependencies();
  const electron = await resolveElectron();
  await ensureSystemLibraries(electron.executable, { virtualDisplay: hasNoDisplay() });
  await ensureBuild();
  const display = hasNoDisplay() ? await startVirtualDisplay() : null;
  const switches = [...sandboxSwitches(electron.folder), ...waylandSwitches(), ...logSwitches()];
  const env = { ...process.env, ...(display && { DISPLAY: display.name }) };
  const code = await launch(electron.executable, [...switches, ROOT, ...process.argv.slice(2)], env);
  display?.stop();
  return code;
});

async function startVirtualDisplay() {
  const display = await startDisplay();
  say(
    `There is no display here. Stet’s window opens on a virtual one (Xvfb ${display.name}), where programs see it and`,
  );
  say('people don’t. The same work can be done on the command line: npm run stet -- help');
  return display;
}

/**
 * Root’s libraries have to be writable for the app, so it stays root, and Chromium has no sandbox for root.
 *
 * @param {string} folder @returns {string[]}
 */
function sandboxSwitches(folder) {
  if (isRoot()) {
    say(
      'Running as root: Electron runs without its sandbox (--no-sandbox). An ordinary user gets the sandbox.',
    );
    return ['--no-sandbox'];
  }
  if (sandboxWorks(folder)) return [];
  say(
    '*** This system does not let Electron make its sandbox: it runs WITHOUT (--no-sandbox). To allow it: ***',
  );
  say(`      sudo chown root "${folder}/chrome-sandbox" && sudo chmod 4755 "${folder}/chrome-sandbox"`);
  return ['--no-sandbox'];
}

/** A Wayland session without an X server behind it. @returns {string[]} */
function waylandSwitches() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return WAYLAND_DISPLAY && !DISPLAY ? ['--ozone-platform=wayland'] : [];
}

/** Chromium’s own complaints (no message bus, no graphics card) help nobody who only wants to work. @returns {string[]} */
function logSwitches() {
  return process.env.ELECTRON_ENABLE_LOGGING ? [] : ['--log-level=3'];
}

/** @param {string} executable @param {string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<number>} exit code */
async function launch(executable, args, env) {
  const app = spawn(executable, args, { cwd: process.env.INIT_CWD, env, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => app.kill(signal));
  }
  try {
    const [code, signal] = await once(app, 'exit');
    return code ?? (signal === 'SIGTERM' || signal === 'SIGINT' ? 0 : 1);
  } catch (error) {
    throw new Problem(`Electron could not be started: ${/** @type {Error} */ (error).message}`);
  }
}
