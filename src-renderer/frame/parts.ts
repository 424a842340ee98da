import { fetchDesk } from '../state/fetch-desk';

/** Loads a part when it is first asked for. From then on it is answered at once, and nothing is drawn in its place. */
function part<Loaded>(load: () => Promise<Loaded>): () => Loaded | Promise<Loaded> {
  let loaded: Loaded | undefined;
  return () => loaded ?? load().then((module) => (loaded = module));
}

/**
 * The parts of the window that are loaded when they are first shown. The start and the library come with the window:
 * they are what a launch waits for.
 */
export const parts = {
  care: part(() => import('../care/CareScreen.svelte')),
  recovery: part(() => import('../care/RecoveryScreen.svelte')),
  desk: part(() => import('../desk/DeskScreen.svelte')),
  batch: part(() => import('../export/BatchDialog.svelte')),
  copyCheck: part(() => import('../export/CopyCheckDialog.svelte')),
  ledger: part(() => import('../ledger/LedgerScreen.svelte')),
  imports: part(() => import('../imports/ImportPanel.svelte')),
  source: part(() => import('../library/SourceScreen.svelte')),
  keyMap: part(() => import('../settings/KeyMap.svelte')),
  palette: part(() => import('../settings/Palette.svelte')),
  settings: part(() => import('../settings/SettingsScreen.svelte')),
  tour: part(() => import('../tour/TourCard.svelte')),
  replaceTranscript: part(() => import('../transcript/ReplaceTranscript.svelte')),
};

/** How long a window has to stand before it looks ahead, in ms. */
const REST_MS = 800;

/** What a person most likely wants next, fetched once the window stands and has nothing else to do. */
export function fetchWhenIdle(): void {
  const fetch = (): void => void Promise.all([parts.desk(), fetchDesk(), parts.palette(), parts.imports()]);
  setTimeout(() => requestIdleCallback(fetch), REST_MS);
}
