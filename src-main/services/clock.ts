import type { Instant } from '../../src-shared/domain/instant';

/** What services take from outside: time and fresh ids. */
export interface ServicePorts {
  now(): Instant;
  newId(): string;
}

/** The system's clock; `STET_NOW` holds it still, so that journeys and documentation show the same day. */
export function systemClock(environment: NodeJS.ProcessEnv = process.env): () => Instant {
  const fixed = environment['STET_NOW'];
  if (fixed === undefined) return () => new Date().toISOString();
  const instant = new Date(fixed).toISOString();
  return () => instant;
}
