import type { Session } from 'electron';

const ALLOWED = /^(app:\/\/stet\/|blob:app:\/\/stet\/|devtools:)/;

/** Denies a session everything that Stet never needs: permissions, devices, downloads, and the network. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !ALLOWED.test(details.url) }));
  // files are read by the main process alone; not even it reads one through a window's session
  session.protocol.handle('file', () => new Response(null, { status: 404 }));
  session.setSpellCheckerEnabled(false);
}
