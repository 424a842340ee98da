import { zipSync } from 'fflate';
import { pdfOf } from './pdf-sample';
import { SERVICES, type Service } from './service-json';

/** One file of a format, of a given size, written by the bench itself. */
export interface ImportSample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const SENTENCE =
  'The pumps at Harlow Weir stopped at four in the morning, and “nobody at the county,” she said, “could say why.”';
const NAMES = ['Dana Okafor', 'Lee Marsh'];

/** What the reader of JSON is measured on: `interview-json:deepgram` is one row of the table. */
export function rowsOf(importerId: string): readonly string[] {
  return importerId === 'interview-json'
    ? Object.keys(SERVICES).map((service) => `${importerId}:${service}`)
    : [importerId];
}

/** Makes a sample for a row by the format that its id names; `null` for one that only reads our own copies. */
export function sampleFor(row: string, megabytes: number): ImportSample | null {
  const [importerId = '', service] = row.split(':');
  if (service) {
    const make = SERVICES[service as Service];
    return named('talk.json', JSON.stringify(make(SENTENCE.split(' '), Math.round(megabytes * 1024 * 1024))));
  }
  const format = importerId.replace(/^(?:draft|interview|document)-/, '');
  const make = MAKERS[importerId] ?? MAKERS[format];
  return make ? make(Math.round(megabytes * 1024 * 1024)) : null;
}

type Maker = (size: number) => ImportSample;

const MAKERS: Readonly<Record<string, Maker>> = {
  text: (size) =>
    named(
      'story.txt',
      lines(size, () => `${SENTENCE}\n\n`),
    ),
  markdown: (size) =>
    named(
      'story.md',
      lines(
        size,
        (at) => `${at % 9 ? '' : '## Water\n\n'}${SENTENCE} [Log](https://harlow.example/${at}) *again*.\n\n`,
      ),
    ),
  html: (size) =>
    named('story.html', page(lines(size, () => `<p>${SENTENCE} <a href="/log">Log</a>.</p>\n`))),
  rtf: (size) => named('story.rtf', `{\\rtf1\\ansi ${lines(size, () => `${rtf(SENTENCE)}\\par\n`)}}`),
  docx: (size) =>
    archive(
      'story.docx',
      'word/document.xml',
      word(lines(size, () => `<w:p><w:r><w:t>${SENTENCE}</w:t></w:r></w:p>`)),
    ),
  odt: (size) => archive('story.odt', 'content.xml', open(lines(size, () => `<text:p>${SENTENCE}</text:p>`))),
  pdf: (size) => ({
    name: 'story.pdf',
    bytes: pdfOf(
      Array.from({ length: Math.ceil(size / SENTENCE.length) }, () => SENTENCE.replace(/[“”]/g, '"')),
    ),
  }),
  'interview-text': (size) =>
    named(
      'talk.txt',
      lines(size, (at) => `${NAMES[at % 2]!}: ${SENTENCE}\n\n`),
    ),
  'interview-markdown': (size) =>
    named(
      'talk.md',
      lines(size, (at) => `**${NAMES[at % 2]!}:** ${SENTENCE}\n\n`),
    ),
  'interview-html': (size) =>
    named('talk.html', page(lines(size, (at) => `<p><b>${NAMES[at % 2]!}:</b> ${SENTENCE}</p>\n`))),
  'interview-docx': (size) =>
    archive(
      'talk.docx',
      'word/document.xml',
      word(lines(size, (at) => `<w:p><w:r><w:t>${NAMES[at % 2]!}: ${SENTENCE}</w:t></w:r></w:p>`)),
    ),
  'interview-odt': (size) =>
    archive(
      'talk.odt',
      'content.xml',
      open(lines(size, (at) => `<text:p>${NAMES[at % 2]!}: ${SENTENCE}</text:p>`)),
    ),
  srt: (size) =>
    named(
      'talk.srt',
      lines(size, (at) => `${at + 1}\n${clock(at, ',')} --> ${clock(at + 1, ',')}\n${SENTENCE}\n\n`),
    ),
  vtt: (size) =>
    named(
      'talk.vtt',
      `WEBVTT\n\n${lines(size, (at) => `${clock(at, '.')} --> ${clock(at + 1, '.')}\n<v ${NAMES[at % 2]!}>${SENTENCE}\n\n`)}`,
    ),
  sbv: (size) =>
    named(
      'talk.sbv',
      lines(size, (at) => `${clock(at, '.')},${clock(at + 1, '.')}\n${SENTENCE}\n\n`),
    ),
  otranscribe: (size) =>
    named(
      'talk.otr',
      JSON.stringify({
        text: lines(
          size,
          (at) =>
            `<p><span class="timestamp" data-timestamp="${at}">${clock(at, '.').slice(3, 8)}</span> ${NAMES[at % 2]!}: ${SENTENCE}</p>`,
        ),
        media: 'talk.mp3',
        'media-time': 1,
      }),
    ),
  hyperaudio: (size) =>
    named(
      'talk.html',
      `<article><section>${lines(size, (at) => `<p><span class="speaker" data-m="${at * 4_000}" data-d="0">[${NAMES[at % 2]!}] </span>${spans(at)}</p>`)}</section></article>`,
    ),
};

function named(name: string, text: string): ImportSample {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Lines until they have about as many bytes as wanted. */
function lines(size: number, line: (at: number) => string): string {
  const all: string[] = [];
  for (let bytes = 0, at = 0; bytes < size; at += 1) {
    const next = line(at);
    all.push(next);
    bytes += next.length;
  }
  return all.join('');
}

function page(body: string): string {
  const head = '<title>The weir</title><meta property="og:title" content="The weir">';
  return `<!doctype html><html><head>${head}</head><body><nav><a href="/">Record</a></nav><article><h1>The weir</h1>${body}</article></body></html>`;
}

function word(body: string): string {
  return `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
}

function open(body: string): string {
  const office = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"';
  const text = 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
  return `<?xml version="1.0"?><office:document-content ${office} ${text}><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
}

function archive(name: string, entry: string, xml: string): ImportSample {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
  const parts = entry.startsWith('word/')
    ? { '[Content_Types].xml': encode(types), [entry]: encode(xml) }
    : { mimetype: encode('application/vnd.oasis.opendocument.text'), [entry]: encode(xml) };
  return { name, bytes: zipSync(parts) };
}

function rtf(text: string): string {
  return text.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0)}?`);
}

function clock(seconds: number, mark: string): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${mark}000`;
}

function spans(at: number): string {
  return SENTENCE.split(' ')
    .map((one, index) => `<span data-m="${at * 4_000 + index * 180}" data-d="170">${one} </span>`)
    .join('');
}
