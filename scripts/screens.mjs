// npm run screens: goes through every screen and state of the built app and keeps a picture of each. The ways to look:
// light and dark (1280×800), light-wide and dark-wide (1680×1050), half (one of two windows beside each other), large and
// large-dark (1280×800 at 200 %), forced (forced colours, reduced motion). By default light, dark-wide, large and forced.
//
//   node scripts/screens.mjs [--only light,large] [WALK…]     walks as they are named in tests/e2e/support/screen-walk/
//   node scripts/screens.mjs --only all                       every way
//   node scripts/screens.mjs --keep                           and copies those of the guide into docs/screenshots/
import { copyFileSync, existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { prepareDriven } from './electron/driven.mjs';
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { inRoot } from './lib/project.mjs';
import { runScript } from './lib/problem.mjs';
import { say } from './lib/terminal.mjs';
import { runVitest } from './testing/vitest-run.mjs';

const FOLDER = inRoot('.cache/screens');
/** Every screen in every way takes half an hour where a machine is busy with other things. */
const LIMIT_MS = 60 * 60_000;

/** The pictures in docs/guide.md; the others there are made by the journeys. */
const OF_THE_GUIDE = ['tour-library', 'desk-proposal', 'crowded-comments', 'library-waiting', 'key-map'];

await runScript(async () => {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' }, keep: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  await ensureDependencies();
  await ensureBuild();
  const driven = await prepareDriven([FOLDER, inRoot('tests/e2e/artifacts')]);
  try {
    const { failed } = await runVitest({
      config: 'vitest.screens.config.ts',
      report: `${FOLDER}/report.json`,
      as: driven.as,
      env: {
        ...driven.env,
        STET_SCREENS_FOLDER: FOLDER,
        STET_SCREENS_VARIANTS: values.only ?? '',
        STET_SCREENS_WALKS: positionals.join(','),
      },
      timeoutMs: LIMIT_MS,
    });
    if (values.keep) keepForTheGuide();
    say(`The pictures are in ${FOLDER}.`);
    return failed === 0 ? 0 : 1;
  } finally {
    driven.end();
  }
});

function keepForTheGuide() {
  for (const name of OF_THE_GUIDE) {
    const picture = `${FOLDER}/light/${name}.png`;
    if (existsSync(picture)) copyFileSync(picture, inRoot('docs/screenshots', `${name}-light.png`));
  }
}
