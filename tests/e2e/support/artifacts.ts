import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { ROOT, type RunningStet } from './launch';

const ARTIFACTS = path.join(ROOT, 'tests/e2e/artifacts');

/** Where screenshots go that are kept: docs/screenshots/ when the run was asked for them. */
const SCREENSHOTS = process.env['STET_SCREENSHOTS'] ?? path.join(ARTIFACTS, 'screenshots');

/**
 * Keeps a picture of the window under a name that says what is seen, such as `desk-dark`. The pointer goes out of
 * the way first: on a virtual screen it hangs in the middle, over whatever is there.
 */
export async function keepScreenshot(window: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await window.mouse.move(0, 0);
  await window.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`), animations: 'disabled' });
}

/** What is needed to understand a failure afterwards: every window as it was, and the logs. */
export async function keepEvidence(title: string, stet: RunningStet): Promise<void> {
  mkdirSync(ARTIFACTS, { recursive: true });
  const name = path.join(ARTIFACTS, title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120));
  writeFileSync(`${name}.log`, [stet.log(), ...ownLogs(stet.profile)].join('\n'));
  for (const [index, window] of stet.app.windows().entries()) {
    // a window that is gone or hangs has no picture; the log is what remains
    await window.screenshot({ path: `${name}-${index + 1}.png`, timeout: 5_000 }).catch(() => undefined);
  }
}

/** The log files the app keeps in its profile. */
function ownLogs(profile: string): string[] {
  const folder = path.join(profile, 'logs');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => `── ${name}\n${readFileSync(path.join(folder, name), 'utf8')}`);
}
