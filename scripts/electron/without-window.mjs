import { ROOT, isRoot } from '../lib/project.mjs';
import { sandboxWorks } from '../linux/sandbox.mjs';
import { ensureSystemLibraries } from '../linux/system-libraries.mjs';
import { resolveElectron } from './resolve.mjs';

/**
 * How to start Electron with the built Stet where nothing is to be shown. On Linux it needs no display for that.
 *
 * @returns {Promise<{ executable: string, args: string[] }>}
 */
export async function electronWithoutWindow() {
  const { executable, folder } = await resolveElectron();
  await ensureSystemLibraries(executable, { virtualDisplay: false });
  const noSandbox = isRoot() || !sandboxWorks(folder);
  const args = [
    ...(process.platform === 'linux' ? ['--ozone-platform=headless', '--disable-gpu'] : []),
    ...(noSandbox ? ['--no-sandbox'] : []),
    '--log-level=3',
    ROOT,
  ];
  return { executable, args };
}
