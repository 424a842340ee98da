import type { IpcMainInvokeEvent } from 'electron';
import { describe, expect, it } from 'vitest';
import { isTrustedSender } from '../../../src-main/ipc/trusted-sender';

interface Frame {
  readonly origin: string;
  readonly parent: Frame | null;
  isDestroyed(): boolean;
}

function frame(origin: string, parent: Frame | null = null, destroyed = false): Frame {
  return { origin, parent, isDestroyed: () => destroyed };
}

function event(senderFrame: Frame | null, mainFrame: Frame | null = senderFrame): IpcMainInvokeEvent {
  return { senderFrame, sender: { mainFrame } } as unknown as IpcMainInvokeEvent;
}

const OURS = frame('app://stet');

describe('a request', () => {
  it('is heard from the top frame of a window on our own origin', () => {
    expect(isTrustedSender(event(OURS))).toBe(true);
  });

  it.each([
    ['no frame at all', event(null)],
    ['a frame that is gone', event(frame('app://stet', null, true))],
    ['a frame within our page, of our origin', event(frame('app://stet', OURS), OURS)],
    ['a frame within our page, of no origin', event(frame('null', OURS), OURS)],
    ['another host of our scheme', event(frame('app://stet.example'))],
    ['our host under another scheme', event(frame('https://stet'))],
    ['a page of the web', event(frame('https://leak.example'))],
    ['a file', event(frame('file://'))],
    ['a page of data', event(frame('null'))],
    ['another window’s frame', event(frame('app://stet'), frame('app://stet'))],
  ])('is not heard from %s', (_name, from) => {
    expect(isTrustedSender(from)).toBe(false);
  });
});
