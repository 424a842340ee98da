import type { WindowBridge } from '../src-shared/ipc/channels';
import type { ArgumentOf, Envelope, EventName, Events, RequestName } from '../src-shared/ipc/contract';
import { unpacked } from '../src-shared/ipc/wire';

declare global {
  interface Window {
    readonly stet: WindowBridge;
  }
}

/** Everything that the window can ask of the main process, typed by the contract. */
export interface DesktopApi {
  /** Answers a result for what a person can meet; rejects only for a bug. */
  call<Name extends RequestName>(name: Name, argument: ArgumentOf<Name>): Promise<Envelope<Name>>;
  /** Listens to one kind of event; answers a function that stops listening. */
  on<Name extends EventName>(name: Name, listener: (value: Events[Name]) => void): () => void;
}

type Listener = (value: unknown) => void;

/** Wraps the bridge that the preload gave to the window. Nothing else in the renderer touches it. */
export function desktopApi(bridge: WindowBridge): DesktopApi {
  const listeners = new Map<string, Set<Listener>>();
  // one for all: each further one would be given a copy of every event
  bridge.listen((name, value) => {
    const told = listeners.get(name);
    if (!told || told.size === 0) return;
    const event = unpacked(value);
    for (const listener of [...told]) listener(event);
  });
  return {
    call: async (name, argument) =>
      unpacked(await bridge.request(name, plain(argument))) as Envelope<typeof name>,
    on: (name, listener) => {
      const told = listeners.get(name) ?? new Set();
      listeners.set(name, told);
      const own: Listener = (value) => listener(value as Events[typeof name]);
      told.add(own);
      return () => told.delete(own);
    },
  };
}

/** Reactive proxies can't be sent, a plain copy can. Bytes stay as they are; absent fields stay absent. */
function plain<T>(value: T): T {
  if (value instanceof Uint8Array || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plain) as T;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(entries.map(([key, field]) => [key, plain(field)])) as T;
}
