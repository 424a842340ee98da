import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { test } from './support/journey';
import type { RunningStet } from './support/launch';
import { walkScreens } from './support/screen-walk';

/** The ways in which every screen is looked at; sizes in pixels of the screen. */
const VARIANTS = {
  light: { width: 1280, height: 800, zoom: 1, media: { colorScheme: 'light' } },
  dark: { width: 1680, height: 1050, zoom: 1, media: { colorScheme: 'dark' } },
  large: { width: 1280, height: 800, zoom: 2, media: { colorScheme: 'light' } },
  forced: { width: 1280, height: 800, zoom: 1, media: { forcedColors: 'active', reducedMotion: 'reduce' } },
} as const;

type Variant = keyof typeof VARIANTS;

const FOLDER = process.env['STET_SCREENS_FOLDER'] ?? '';
const CHOSEN = listed('STET_SCREENS_VARIANTS') as Variant[];
const WALKS = listed('STET_SCREENS_WALKS');

/** Names with commas between them; none where nothing was asked for. */
function listed(name: string): string[] {
  return (process.env[name] ?? '').split(',').filter((word) => word !== '');
}

async function show({ app, window }: Pick<RunningStet, 'app' | 'window'>, variant: Variant): Promise<void> {
  const { width, height, zoom, media } = VARIANTS[variant];
  await window.emulateMedia({
    colorScheme: 'light',
    forcedColors: 'none',
    reducedMotion: 'no-preference',
    ...media,
  });
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      const [shown] = BrowserWindow.getAllWindows();
      shown?.setContentSize(size.width, size.height);
      shown?.webContents.setZoomFactor(size.zoom);
    },
    { width, height, zoom },
  );
  await expect.poll(() => window.evaluate(() => innerWidth), { timeout: 8000 }).toBe(width / zoom);
  await settled(window);
}

/** Two frames: what follows a new size is drawn in the next one. */
async function settled(window: Page): Promise<void> {
  await window.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60)))),
  );
}

/** Of a zoomed page the driver's own pictures show the corner alone: that one the app takes itself. */
async function keepPicture(
  app: RunningStet['app'],
  window: Page,
  variant: Variant,
  file: string,
): Promise<void> {
  await window.mouse.move(0, 0);
  if (VARIANTS[variant].zoom === 1) {
    await window.screenshot({ path: file, animations: 'disabled' });
    return;
  }
  const bytes = await app.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return picture?.toPNG().toString('base64') ?? '';
  });
  writeFileSync(file, Buffer.from(bytes, 'base64'));
}

test('every screen in every state is kept as a picture', async ({ journey }) => {
  const variants = CHOSEN.length > 0 ? CHOSEN : (Object.keys(VARIANTS) as Variant[]);
  let kept = 0;
  await walkScreens(
    journey,
    async (app, window, name) => {
      for (const variant of variants) {
        await show({ app, window }, variant);
        mkdirSync(path.join(FOLDER, variant), { recursive: true });
        await keepPicture(app, window, variant, path.join(FOLDER, variant, `${name}.png`));
        kept += 1;
      }
      await show({ app, window }, 'light');
    },
    WALKS,
  );
  expect(kept).toBeGreaterThan(0);
});
