/** A stretch of a long list. */
export interface RowsAround<T> {
  readonly rows: readonly T[];
  /** How many stand before them, and after them. */
  readonly before: number;
  readonly after: number;
}

/** As many rows as there is room for, with the chosen one in the middle of them wherever the list goes on on both sides. */
export function rowsAround<T>(list: readonly T[], chosen: number, room: number): RowsAround<T> {
  const last = Math.max(0, list.length - room);
  const before = Math.min(last, Math.max(0, chosen - Math.floor(room / 2)));
  const rows = list.slice(before, before + room);
  return { rows, before, after: list.length - before - rows.length };
}
