import type { IpcMainInvokeEvent } from 'electron';
import { APP_ORIGIN } from '../windows/app-origin';

/** True where a request comes from the top frame of one of our windows, on our own origin, and from nowhere else. */
export function isTrustedSender(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  if (!frame || frame.isDestroyed()) return false;
  return frame.parent === null && frame === event.sender.mainFrame && frame.origin === APP_ORIGIN;
}
