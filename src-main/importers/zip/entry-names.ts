const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_LENGTH = 46;
const MOST_NAMES = 5_000;

/**
 * The names in a zip archive's directory, in order; empty where the directory is missing or broken. Reads no
 * content: this is the first look that tells a Word document from an OpenDocument text.
 */
export function zipEntryNames(bytes: Uint8Array): string[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = findEnd(view);
  if (end < 0) return [];
  const names: string[] = [];
  let at = view.readUInt32LE(end + 16);
  while (names.length < MOST_NAMES && at + ENTRY_LENGTH <= view.length) {
    if (view.readUInt32LE(at) !== DIRECTORY_ENTRY) break;
    const nameLength = view.readUInt16LE(at + 28);
    names.push(view.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    at += ENTRY_LENGTH + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return names;
}

/** The archive without bytes that a download or a mail program left after its end; as it is where it has no end. */
export function withoutTail(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = findEnd(view);
  if (end < 0) return bytes;
  const length = end + END_LENGTH + view.readUInt16LE(end + 20);
  if (length <= bytes.length) return bytes.subarray(0, length);
  // a comment that is shorter than it says: the archive itself is whole
  const whole = Uint8Array.from(bytes.subarray(0, end + END_LENGTH));
  whole.set([0, 0], end + 20);
  return whole;
}

/** The record at the very end, which a comment may follow. */
function findEnd(view: Buffer): number {
  const first = Math.max(0, view.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.length - END_LENGTH; at >= first; at -= 1) {
    if (view.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return -1;
}
