import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { test } from './support/journey';
import type { RunningStet } from './support/launch';
import { walkScreens } from './support/screen-walk';

const BY_DAY = { colorScheme: 'light' } as const;
const BY_NIGHT = { colorScheme: 'dark' } as const;
const SMALL = { width: 1280, height: 800, zoom: 1 } as const;
const WIDE = { width: 1680, height: 1050, zoom: 1 } as const;
const TWICE = { width: 1280, height: 800, zoom: 2 } as const;

/** The ways in which a screen can be looked at; sizes in pixels of the screen. */
const VARIANTS = {
  light: { ...SMALL, media: BY_DAY },
  'light-wide': { ...WIDE, media: BY_DAY },
  dark: { ...SMALL, media: BY_NIGHT },
  'dark-wide': { ...WIDE, media: BY_NIGHT },
  half: { width: 960, height: 1050, zoom: 1, media: BY_DAY },
  large: { ...TWICE, media: BY_DAY },
  'large-dark': { ...TWICE, media: BY_NIGHT },
  forced: { ...SMALL, media: { forcedColors: 'active', reducedMotion: 'reduce' } },
} as const;

/** Of the ways, those that show most for their time; looked at where nobody asks for others. */
const BY_DEFAULT = ['light', 'dark-wide', 'large', 'forced'] as const;

type Variant = keyof typeof VARIANTS;

const FOLDER = process.env['STET_SCREENS_FOLDER'] ?? '';
const CHOSEN = chosenVariants(listed('STET_SCREENS_VARIANTS'));
const WALKS = listed('STET_SCREENS_WALKS');

/** Names with commas between them; none where nothing was asked for. */
function listed(name: string): string[] {
  return (process.env[name] ?? '').split(',').filter((word) => word !== '');
}

/** @param names ways to look, or `all`; a name that no way has is a slip, not a reason for no pictures */
function chosenVariants(names: readonly string[]): readonly Variant[] {
  if (names.length === 0) return BY_DEFAULT;
  const all = Object.keys(VARIANTS) as Variant[];
  if (names.includes('all')) return all;
  const unknown = names.filter((name) => !all.includes(name as Variant));
  if (unknown.length > 0) {
    throw new Error(`No such way to look: ${unknown.join(', ')}. There are ${all.join(', ')}.`);
  }
  return all.filter((name) => names.includes(name));
}

async function show({ app, window }: Pick<RunningStet, 'app' | 'window'>, variant: Variant): Promise<void> {
  const { width, height, zoom, media } = VARIANTS[variant];
  await window.emulateMedia({
    colorScheme: 'light',
    forcedColors: 'none',
    reducedMotion: 'no-preference',
    ...media,
  });
  const resize = (): Promise<void> =>
    app.evaluate(
      ({ BrowserWindow }, size) => {
        const [shown] = BrowserWindow.getAllWindows();
        shown?.setContentSize(size.width, size.height);
        shown?.webContents.setZoomFactor(size.zoom);
      },
      { width, height, zoom },
    );
  // on a busy machine the driver may lose an answer (“Resulting promise was garbage collected”)
  await resize().catch(resize);
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
  let kept = 0;
  await walkScreens(
    journey,
    async (app, window, name, settle) => {
      for (const variant of CHOSEN) {
        await show({ app, window }, variant);
        await settle?.();
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
