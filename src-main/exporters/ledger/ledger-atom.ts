import { joined, markup, type Html } from '../markup/html';
import { xmlText } from '../xml-text';
import type { LedgerExporter } from './ledger-exporter';
import type { LedgerEntry, LedgerInput } from './ledger-input';

/** The ledger as an Atom feed, one entry a notice, newest first. */
export const ledgerAtom: LedgerExporter = {
  format: 'atom',
  extension: 'xml',
  mimeType: 'application/atom+xml',
  write: (input) => Promise.resolve(new TextEncoder().encode(feed(input))),
};

function feed(input: LedgerInput): string {
  const { source } = markup`<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
    <id>urn:x-stet:ledger:${encodeURIComponent(input.libraryId)}</id>
    <title>${input.title}</title>
    <updated>${newest(input)}</updated>
    <author><name>${input.title.replace(/: corrections and clarifications$/, '')}</name></author>
    <generator>Stet</generator>
    ${joined(input.entries.map(entryXml(input)), '\n')}
    </feed>
  `;
  return xmlText(source);
}

function entryXml(input: LedgerInput): (entry: LedgerEntry) => Html {
  return (entry) => {
    const at = entry.date === null ? input.exportedAt : `${entry.date}T00:00:00Z`;
    return markup`<entry>
      <id>urn:x-stet:notice:${encodeURIComponent(entry.id)}</id>
      <title>${entry.label}: ${entry.story}</title>
      <published>${at}</published>
      <updated>${at}</updated>
      <category term="${entry.kind}" label="${entry.label}"/>
      <content type="text">${entry.forReaders || entry.right}</content>
      </entry>`;
  };
}

/** Atom wants a moment; a ledger knows days. */
function newest(input: LedgerInput): string {
  const days = input.entries.map(({ date }) => date).filter((date) => date !== null);
  const last = days.sort().at(-1);
  return last === undefined ? input.exportedAt : `${last}T00:00:00Z`;
}
