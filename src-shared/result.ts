/** A computation's outcome where failure is something a person can meet. Bugs throw instead. */
export type Result<T, E> = Ok<T> | Err<E>;

/** What was asked for. */
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

/** Why it could not be had. */
export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

/** It worked. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** It failed, in a way that a person can meet. */
export function err<E>(error: E): Err<E> {
  return { ok: false, error };
}
