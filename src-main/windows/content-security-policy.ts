/** What the window's page may do: run our own scripts and styles, show our own pictures, and nothing else. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' app:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "worker-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // Svelte 5 makes this policy itself for the templates that it compiled.
  // The other one reads what is pasted, in a document in which nothing loads or runs: paste-blocks.ts.
  'trusted-types svelte-trusted-html stet-pasted-html',
];

/** As the header that goes with every page of the app. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');

/** Sent with everything that the app scheme serves. */
export const RESPONSE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
