/** The channel that carries every request, and the one that carries every event. */
export const REQUEST_CHANNEL = 'stet:request';
/** What the main process tells a window goes over this one; arguments are name and packed value. */
export const EVENT_CHANNEL = 'stet:event';

/** The one global that the preload gives to the window. */
export interface WindowBridge {
  /** The answer is packed: see `wire.ts`. */
  request(name: string, argument: unknown): Promise<unknown>;
  /** Values are packed. Answers a function that stops listening. */
  listen(listener: (name: string, value: unknown) => void): () => void;
}
