/**
 * The parts of the window that are loaded when they are first shown. The start and the library come with the window:
 * they are what a launch waits for.
 */
export const parts = {
  care: () => import('../care/CareScreen.svelte'),
  recovery: () => import('../care/RecoveryScreen.svelte'),
  desk: () => import('../desk/DeskScreen.svelte'),
  batch: () => import('../export/BatchDialog.svelte'),
  copyCheck: () => import('../export/CopyCheckDialog.svelte'),
  ledger: () => import('../ledger/LedgerScreen.svelte'),
  imports: () => import('../imports/ImportPanel.svelte'),
  source: () => import('../library/SourceScreen.svelte'),
  keyMap: () => import('../settings/KeyMap.svelte'),
  palette: () => import('../settings/Palette.svelte'),
  settings: () => import('../settings/SettingsScreen.svelte'),
  tour: () => import('../tour/TourCard.svelte'),
  replaceTranscript: () => import('../transcript/ReplaceTranscript.svelte'),
};

/** How long a window has to stand before it looks ahead, in ms. */
const REST_MS = 800;

/** What a person most likely wants next, fetched once the window stands and has nothing else to do. */
export function fetchWhenIdle(): void {
  const fetch = (): void => void Promise.all([parts.desk(), parts.palette(), parts.imports()]);
  setTimeout(() => requestIdleCallback(fetch), REST_MS);
}
