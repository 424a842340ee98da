import type { WebPreferences } from 'electron';

/** The partition is not persisted: nothing of what a window shows is written by Chromium. */
export const WINDOW_PARTITION = 'stet';

/** Every switch that matters is named, so that a changed default can't open anything. */
export function webPreferences(preload: string, packaged: boolean): WebPreferences {
  return {
    preload,
    partition: WINDOW_PARTITION,
    sandbox: true,
    contextIsolation: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    plugins: false,
    experimentalFeatures: false,
    allowRunningInsecureContent: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    enableWebSQL: false,
    devTools: !packaged,
  };
}
