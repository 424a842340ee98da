import type { Proof } from '../export-input';
import { proofEntries } from '../proof/proof-names';
import { markup, joined, raw, type Html } from './html';

/** What a page may do: show itself. No script, no image, no font, no form, no address is fetched. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What a page is made of; `proof` is null where it is nobody's copy. */
export interface Page {
  readonly title: string;
  readonly language: string | undefined;
  readonly style: string;
  readonly body: Html;
  readonly proof: Proof | null;
  /** Further elements of the head. */
  readonly head?: Html;
}

/** One self-contained HTML file. */
export function pageHtml(page: Page): string {
  return markup`<!doctype html>
    <html lang="${page.language || 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="Stet" />
        <title>${page.title}</title>
        ${page.proof && proofMeta(page.proof)} ${page.head ?? null}
        <style>
          ${raw(page.style)}
        </style>
      </head>
      <body>
        ${page.body}
      </body>
    </html> `.source;
}

/** JSON as a data block: nothing in it can end the element early. */
export function dataBlock(type: string, value: unknown): Html {
  const json = JSON.stringify(value, null, 1)
    .replace(/</g, '\\u003c')
    .replace(/>/g, '\\u003e')
    .replace(/&/g, '\\u0026')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return markup`<script type="${type}">
    ${raw(json)}
  </script>`;
}

function proofMeta(proof: Proof): Html {
  return joined(
    proofEntries(proof).map(({ name, value }) => markup`<meta name="${name}" content="${value}" />`),
    '\n',
  );
}
