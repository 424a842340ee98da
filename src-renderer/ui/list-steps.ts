/** Rows that a page key goes on by. */
const PAGE = 8;

/**
 * Where a key leads in a list that is moved through while a field above it keeps the keyboard: up and down go round the
 * ends, a page stops at them. `null` for a key that moves nothing, and in an empty list.
 */
export function stepInList(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % length;
    case 'ArrowUp':
      return (at - 1 + length) % length;
    case 'PageDown':
      return Math.min(at + PAGE, length - 1);
    case 'PageUp':
      return Math.max(at - PAGE, 0);
    default:
      return null;
  }
}
