import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Media } from '../../src-shared/domain/interview';
import { isPlayable } from '../services/sources/media-files';
import { APP_ORIGIN } from './app-origin';
import { byteRange } from './byte-range';
import { RESPONSE_HEADERS } from './content-security-policy';

const FOLDER = '/media/';

/**
 * Which recordings the windows may play, and under which addresses. An address is a random token: a page can ask
 * for a recording that was given to it and for no other file.
 */
export class MediaAddresses {
  readonly #byToken = new Map<string, Media>();
  readonly #tokens = new Map<string, string>();

  /** The address of a recording, the same for the same file while the app runs. */
  addressOf(media: Media): string {
    const known = this.#tokens.get(media.path);
    const token = known ?? randomUUID();
    this.#tokens.set(media.path, token);
    this.#byToken.set(token, media);
    return `${APP_ORIGIN}${FOLDER}${token}`;
  }

  /** Answers a request for a recording, whole or in part; `null` for an address that is none of a recording. */
  async serve(address: URL, request: Request): Promise<Response | null> {
    if (!address.pathname.startsWith(FOLDER) || request.method !== 'GET') return null;
    const media = this.#byToken.get(address.pathname.slice(FOLDER.length));
    const size = media && isPlayable(media) ? await sizeOf(media.path) : null;
    if (!media || size === null) return new Response(null, { status: 404, headers: RESPONSE_HEADERS });
    const range = byteRange(request.headers.get('range'), size);
    if (range === 'unsatisfiable') {
      const headers = { ...RESPONSE_HEADERS, 'Content-Range': `bytes */${size}` };
      return new Response(null, { status: 416, headers });
    }
    const { start, end } = range ?? { start: 0, end: size };
    const stream = createReadStream(media.path, { start, end: end - 1 });
    return new Response(Readable.toWeb(stream) as ReadableStream, {
      status: range ? 206 : 200,
      headers: {
        ...RESPONSE_HEADERS,
        'Content-Type': media.mimeType,
        'Accept-Ranges': 'bytes',
        'Content-Length': String(end - start),
        ...(range && { 'Content-Range': `bytes ${start}-${end - 1}/${size}` }),
      },
    });
  }
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    const found = await stat(file);
    return found.isFile() && found.size > 0 ? found.size : null;
  } catch {
    return null;
  }
}
