import type { ImageFacts } from '../../../src-shared/domain/source-document';

/** What kind of image the bytes are and how large it is; `null` for any other file, and for one that is cut off. */
export function imageFacts(bytes: Uint8Array): ImageFacts | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    return pngFacts(view) ?? gifFacts(view) ?? jpegFacts(view) ?? webpFacts(view);
  } catch (error) {
    // a header that ends before it says the size
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function pngFacts(view: Buffer): ImageFacts | null {
  if (view.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') return null;
  return { mimeType: 'image/png', width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
}

function gifFacts(view: Buffer): ImageFacts | null {
  if (!/^GIF8[79]a$/.test(view.toString('latin1', 0, 6))) return null;
  return { mimeType: 'image/gif', width: view.readUInt16LE(6), height: view.readUInt16LE(8) };
}

/** The frame header stands behind any number of segments. */
function jpegFacts(view: Buffer): ImageFacts | null {
  if (view[0] !== 0xff || view[1] !== 0xd8) return null;
  let at = 2;
  while (at + 9 < view.length) {
    if (view[at] !== 0xff) return null;
    const marker = view[at + 1]!;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) {
      return { mimeType: 'image/jpeg', width: view.readUInt16BE(at + 7), height: view.readUInt16BE(at + 5) };
    }
    at += marker === 0xff ? 1 : 2 + view.readUInt16BE(at + 2);
  }
  return null;
}

function webpFacts(view: Buffer): ImageFacts | null {
  if (view.toString('latin1', 0, 4) !== 'RIFF' || view.toString('latin1', 8, 12) !== 'WEBP') return null;
  const of = (width: number, height: number): ImageFacts => ({ mimeType: 'image/webp', width, height });
  switch (view.toString('latin1', 12, 16)) {
    case 'VP8X':
      return of(view.readUIntLE(24, 3) + 1, view.readUIntLE(27, 3) + 1);
    case 'VP8L': {
      const bits = view.readUInt32LE(21);
      return of((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    case 'VP8 ':
      return of(view.readUInt16LE(26) & 0x3fff, view.readUInt16LE(28) & 0x3fff);
    default:
      return null;
  }
}
