/**
 * One step from a schema version to the next. Frozen once released: files written years ago run through it.
 * It gets the stored value as plain JSON, may trust nothing about it and must not change it.
 */
export interface Migration {
  /** `0001-what-changed`, the name of its file; the number is `from`. */
  readonly id: string;
  /** The schema version that it reads; it writes `from + 1`. */
  readonly from: number;
  up(value: unknown): unknown;
}
