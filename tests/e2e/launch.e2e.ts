import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { test } from './support/journey';

test('the app opens a window on its own scheme, with its name as the title', async ({ journey }) => {
  const { window } = await journey.launch();
  expect(window.url()).toMatch(/^app:\/\/stet\//);
  await expect.poll(() => window.title()).toContain('Stet');
});

test('the window runs where the tests were promised: in Chromium’s sandbox', async ({ journey }) => {
  const { app } = await journey.launch();
  const renderer = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents()[0]!.getOSProcessId(),
  );
  expect(isSandboxed(renderer)).toBe(process.env['STET_NO_SANDBOX'] !== '1');
});

test('an app that was closed starts again on the same profile', async ({ journey }) => {
  const first = await journey.launch();
  await first.close();
  const second = await journey.launch();
  expect(second.window.url()).toBe(first.window.url());
});

/** On Linux a sandboxed process has a filter on its system calls; elsewhere Playwright's switch decides alone. */
function isSandboxed(pid: number): boolean {
  if (process.platform !== 'linux') return process.env['STET_NO_SANDBOX'] !== '1';
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return /^Seccomp:\s+2$/m.test(status);
}
