import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { protocol, type Session } from 'electron';
import { APP_HOST, APP_SCHEME } from './app-origin';
import type { MediaAddresses } from './media-addresses';
import { RESPONSE_HEADERS } from './content-security-policy';

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Has to be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, stream: true } },
  ]);
}

/** Address path → file, fixed when the app starts: an address can name a file of this list or nothing. */
export function rendererManifest(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => MIME_TYPES[path.extname(file)] !== undefined)
      .map((file) => [`/${path.relative(folder, file).split(path.sep).join('/')}`, file]),
  );
}

/**
 * Node loads the classes of `fetch` when one is first touched, which takes some tens of milliseconds: better while
 * Chromium starts the page's process than while the page waits for its first file.
 */
export function warmUpAnswers(): void {
  setImmediate(() => new Response(null));
}

/** Serves the window's own files and attached recordings on `app://stet/`, each with the policy, and refuses every other address. */
export function serveApp(
  session: Session,
  manifest: ReadonlyMap<string, string>,
  media: MediaAddresses,
): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    const address = new URL(request.url);
    const recording = address.host === APP_HOST ? await media.serve(address, request) : null;
    if (recording) return recording;
    const file =
      address.host === APP_HOST && request.method === 'GET' ? manifest.get(address.pathname) : undefined;
    if (file === undefined) return new Response(null, { status: 404, headers: RESPONSE_HEADERS });
    return new Response(readFileSync(file), {
      headers: {
        ...RESPONSE_HEADERS,
        'Content-Type': MIME_TYPES[path.extname(file)] ?? 'application/octet-stream',
      },
    });
  });
}
