import type { ElectronApplication, Page } from 'playwright';
import type { Journey } from '../journey';

/**
 * Called on every screen and in every state of it, with a name that says what is seen.
 *
 * @param settle done again after the window got another size, which scrolls a page to another place
 */
export type Look = (
  app: ElectronApplication,
  window: Page,
  name: string,
  settle?: () => Promise<void>,
) => Promise<void>;

/** The sample's own story. */
export const FERRY_STORY = 'The ferry that never sailed';

/** The app with everything at hand that leads to its screens. */
export interface Walk {
  readonly journey: Journey;
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly look: (name: string, settle?: () => Promise<void>) => Promise<void>;
  /** The sample library with a crowded story beside the sample's own. */
  readonly library: string;
}
