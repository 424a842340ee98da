import { app, type WebContents } from 'electron';

/** Stops every way in which a page could leave our origin, open another one, or embed one. */
export function lockDownContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    stopDevTools(contents);
  });
}

function stopDevTools(contents: WebContents): void {
  if (app.isPackaged) contents.on('devtools-opened', () => contents.closeDevTools());
}
