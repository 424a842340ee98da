import { contextBridge, ipcRenderer } from 'electron';
import { EVENT_CHANNEL, REQUEST_CHANNEL, type WindowBridge } from '../../src-shared/ipc/channels';

/** Transport, not logic: names and arguments are checked where they arrive, in the main process. */
const bridge: WindowBridge = {
  request: (name, argument) => ipcRenderer.invoke(REQUEST_CHANNEL, name, argument),
  listen: (listener) => {
    const relay = (_event: unknown, name: string, value: unknown): void => listener(name, value);
    ipcRenderer.on(EVENT_CHANNEL, relay);
    return () => ipcRenderer.off(EVENT_CHANNEL, relay);
  },
};

contextBridge.exposeInMainWorld('stet', bridge);
