import { keepScreenshot } from '../artifacts';
import { addCrowdedStory } from '../busy-library';
import { PERSON, type Journey } from '../journey';
import { walkCrowdedDesk, walkDesk } from './desk';
import { walkDialogues } from './dialogues';
import { walkExtremes } from './extremes';
import { walkImports } from './imports';
import { walkLibrary, walkTour } from './library';
import { walkLongDesk } from './long-desk';
import { walkMoments } from './moments';
import { walkNotices } from './notices';
import { walkRooms } from './rooms';
import { walkSafety } from './safety';
import { walkSources } from './sources';
import { walkEmptyLibrary, walkStart, walkTrouble } from './start';
import { atLibrary } from './steps';
import type { Look, Walk } from './walk';

export type { Look } from './walk';

/** The walks, each from the screen on which the one before ended. */
const WALKS: readonly (readonly [name: string, walk: (walk: Walk) => Promise<void>])[] = [
  ['start', walkStart],
  ['empty', walkEmptyLibrary],
  ['tour', walkTour],
  ['library', walkLibrary],
  ['sources', walkSources],
  ['imports', walkImports],
  ['desk', walkDesk],
  ['crowded', walkCrowdedDesk],
  ['moments', walkMoments],
  ['dialogues', walkDialogues],
  ['notices', walkNotices],
  ['rooms', walkRooms],
  ['extremes', walkExtremes],
  ['trouble', walkTrouble],
  ['safety', walkSafety],
  ['long', walkLongDesk],
];

/** Goes through every screen and state of the app, once. @param only names of walks; all of them where it is empty */
export async function walkScreens(journey: Journey, look: Look, only: readonly string[] = []): Promise<void> {
  const library = await journey.seededLibrary();
  await addCrowdedStory(library, PERSON);
  const { app, window } = await journey.launch();
  window.setDefaultTimeout(12_000);
  const walk: Walk = {
    journey,
    app,
    window,
    look: (name, settle) => look(app, window, name, settle),
    library,
  };
  const failures: string[] = [];
  for (const [name, go] of WALKS) {
    if (only.length > 0 && !only.includes(name)) continue;
    try {
      if (name !== 'start') await atLibrary(walk);
      await go(walk);
    } catch (error) {
      // one screen that can't be reached does not hide the others
      failures.push(`“${name}”: ${(error as Error).stack}`);
      await keepScreenshot(window, `lost-on-the-walk-through-${name}`);
    }
  }
  if (failures.length > 0) throw new Error(failures.join('\n\n'));
}
