import { describe, expect, it } from 'vitest';
import type { WindowBridge } from '../../../src-shared/ipc/channels';
import { packed } from '../../../src-shared/ipc/wire';
import { desktopApi } from '../../../src-renderer/desktop-api';

/** A bridge to a main process that sends events and answers nothing. */
function aBridge(): WindowBridge & { send(name: string, value: unknown): void; readonly ears: number } {
  const ears: ((name: string, value: unknown) => void)[] = [];
  return {
    request: () => Promise.resolve(packed({ ok: true, value: null })),
    listen: (ear) => {
      ears.push(ear);
      return () => undefined;
    },
    send: (name, value) => ears.forEach((ear) => ear(name, packed(value))),
    get ears() {
      return ears.length;
    },
  };
}

describe('The window’s ear for the main process', () => {
  it('hears each event once, whoever listens to it', () => {
    const bridge = aBridge();
    const api = desktopApi(bridge);
    const heard: string[] = [];
    api.on('trouble', ({ message }) => heard.push(`first ${message}`));
    api.on('trouble', ({ message }) => heard.push(`second ${message}`));
    api.on('command', ({ name }) => heard.push(name));
    bridge.send('trouble', { kind: 'full', message: 'The disk is full.' });
    expect(heard).toEqual(['first The disk is full.', 'second The disk is full.']);
    expect(bridge.ears).toBe(1);
  });

  it('tells nobody who stopped listening, also not from within an event', () => {
    const bridge = aBridge();
    const api = desktopApi(bridge);
    const heard: string[] = [];
    const stop = api.on('command', ({ name }) => {
      heard.push(name);
      stop();
    });
    bridge.send('command', { name: 'edit.undo' });
    bridge.send('command', { name: 'edit.redo' });
    expect(heard).toEqual(['edit.undo']);
  });

  it('answers with what was sent', async () => {
    const api = desktopApi(aBridge());
    expect(await api.call('library.overview', {})).toEqual({ ok: true, value: null });
  });
});
