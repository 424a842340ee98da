import { _electron, type ElectronApplication } from 'playwright';

/** Starts an app in the Electron that the bench was given, on a profile of its own. */
export function launchElectron(
  app: string,
  profile: string,
  args: readonly string[],
): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: process.env['STET_ELECTRON'] ?? '',
    chromiumSandbox: process.env['STET_NO_SANDBOX'] !== '1',
    args: [app, `--user-data-dir=${profile}`, ...args],
    cwd: profile,
    env: { ...process.env } as Record<string, string>,
  });
}
