/** A copy of at least `length` entries with room to grow, or the array itself where it is long enough. */
export function grownUint32(array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  if (length <= array.length) return array;
  const grown = new Uint32Array(roomFor(length));
  grown.set(array);
  return grown;
}

/** The same for 16-bit entries. */
export function grownUint16(array: Uint16Array<ArrayBuffer>, length: number): Uint16Array<ArrayBuffer> {
  if (length <= array.length) return array;
  const grown = new Uint16Array(roomFor(length));
  grown.set(array);
  return grown;
}

/** Half as much again: few copies while growing, little left over at the end. */
function roomFor(length: number): number {
  return Math.max(64, Math.ceil(length * 1.5));
}
