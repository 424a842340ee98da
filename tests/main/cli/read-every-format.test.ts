import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Imported } from '../../../src-shared/domain/imported';
import { run } from '../../../src-main/cli';
import { odtFile } from '../../support/odt-file';
import { pdfColumn, pdfFile } from '../../support/pdf-file';
import { wordFile } from '../../support/word-file';

const ROOT = path.join(import.meta.dirname, '../../..');
const WORDS = 'We told the council twice.';
const TALK = `BRANDT: Where were you?\n\nOKAFOR: On the crane.\n\nBRANDT: And then?\n\nOKAFOR: ${WORDS}\n`;
const HTML = `<html><body><h1>The pump</h1><p>${WORDS}</p></body></html>`;
const TIMED = { start: 1, end: 3 };
const p = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const turns = (wrap: (words: string) => string): string => TALK.trim().split('\n\n').map(wrap).join('');
const word = (text: string, more: object = {}): object => ({ word: text, ...TIMED, ...more });
const json = (value: unknown): string => JSON.stringify(value);
const picture = readFileSync(path.join(ROOT, 'docs/screenshots/library-waiting-light.png'));

/** A file of every format that Stet reads, what it is told to be without being asked, and its name in the report. */
const FORMATS: readonly (readonly [
  file: string,
  content: string | Uint8Array,
  kind: Imported['kind'],
  format: string,
])[] = [
  ['story.docx', wordFile({ body: p('The pump') + p(WORDS) }), 'draft', 'Word document'],
  [
    'story.odt',
    odtFile({ text: `<text:p>The pump</text:p><text:p>${WORDS}</text:p>` }),
    'draft',
    'OpenDocument text',
  ],
  ['story.rtf', `{\\rtf1\\ansi The pump\\par ${WORDS}\\par}`, 'draft', 'Rich text (RTF)'],
  ['story.md', `# The pump\n\n${WORDS}\n`, 'draft', 'Markdown'],
  ['story.txt', `The pump\n\n${WORDS}\n`, 'draft', 'Plain text'],
  ['story.html', HTML, 'draft', 'HTML'],
  [
    'docs.html',
    HTML.replace('<p>', '<p class="lst-kix_1" id="docs-internal-guid-1">'),
    'draft',
    'Google Docs',
  ],
  [
    'page.html',
    HTML.replace('<h1>', '<nav><a href="/">Home</a></nav><h1>'),
    'draft',
    'Page saved from the web',
  ],
  ['story.pdf', pdfFile([pdfColumn(['The pump', '', WORDS])]), 'draft', 'PDF'],
  ['talk.srt', `1\n00:00:01,000 --> 00:00:03,000\n${WORDS}\n`, 'interview', 'SubRip subtitles'],
  ['talk.vtt', `WEBVTT\n\n00:01.000 --> 00:03.000\n<v Okafor>${WORDS}\n`, 'interview', 'WebVTT'],
  ['talk.sbv', `0:00:01.000,0:00:03.000\n${WORDS}\n`, 'interview', 'YouTube subtitles'],
  [
    'talk.otr',
    json({ text: `<p><span class="timestamp" data-timestamp="1">0:01</span> ${WORDS}</p>`, media: 'a.mp3' }),
    'interview',
    'oTranscribe',
  ],
  [
    'whisper.json',
    json({ text: WORDS, language: 'en', segments: [{ id: 0, ...TIMED, text: ` ${WORDS}` }] }),
    'interview',
    'Whisper',
  ],
  [
    'whisperx.json',
    json({
      segments: [
        { ...TIMED, text: WORDS, speaker: 'SPEAKER_00', words: [word(WORDS, { speaker: 'SPEAKER_00' })] },
      ],
    }),
    'interview',
    'Whisper',
  ],
  [
    'whisper-cpp.json',
    json({
      result: { language: 'en' },
      transcription: [{ offsets: { from: 1000, to: 3000 }, text: ` ${WORDS}` }],
    }),
    'interview',
    'whisper.cpp',
  ],
  [
    'aws.json',
    json({
      jobName: 'quay',
      results: {
        transcripts: [{ transcript: 'Twice.' }],
        items: [
          { type: 'pronunciation', start_time: '1', end_time: '3', alternatives: [{ content: 'twice.' }] },
        ],
      },
    }),
    'interview',
    'Amazon Transcribe',
  ],
  [
    'assemblyai.json',
    json({
      id: 'x',
      status: 'completed',
      text: WORDS,
      utterances: [
        {
          speaker: 'A',
          start: 1000,
          end: 3000,
          text: WORDS,
          words: [{ text: WORDS, start: 1000, end: 3000 }],
        },
      ],
    }),
    'interview',
    'AssemblyAI',
  ],
  [
    'rev.json',
    json({
      speakers: [{ id: 0, name: 'Okafor' }],
      monologues: [{ speaker: 0, elements: [{ type: 'text', value: WORDS, ts: 1, end_ts: 3 }] }],
    }),
    'interview',
    'Rev',
  ],
  [
    'deepgram.json',
    json({
      metadata: {},
      results: {
        channels: [
          { alternatives: [{ transcript: WORDS, words: [word(WORDS, { punctuated_word: WORDS })] }] },
        ],
      },
    }),
    'interview',
    'Deepgram',
  ],
  [
    'dpe.json',
    json({ words: [{ id: 0, ...TIMED, text: WORDS }], paragraphs: [{ id: 0, ...TIMED, speaker: 'Okafor' }] }),
    'interview',
    'Digital Paper Edit',
  ],
  [
    'hyperaudio.html',
    `<html><body><article><section><p><span data-m="0" data-d="0" class="speaker">Okafor: </span>${[1, 2, 3, 4].map((at) => `<span data-m="${at}000" data-d="500">twice. </span>`).join('')}</p></section></article></body></html>`,
    'interview',
    'Hyperaudio',
  ],
  ['talk.txt', TALK, 'interview', 'Typed transcript'],
  ['talk.md', TALK.replace(/^(\w+):/gm, '**$1:**'), 'interview', 'Transcript in Markdown'],
  ['talk.docx', wordFile({ body: turns(p) }), 'interview', 'Word'],
  ['talk.odt', odtFile({ text: turns((words) => `<text:p>${words}</text:p>`) }), 'interview', 'OpenDocument'],
  [
    'talk.html',
    `<html><body>${turns((words) => `<p>${words}</p>`)}</body></html>`,
    'interview',
    'Transcript as a web page',
  ],
  ['levels.csv', 'day,level\n1,14\n2,16\n', 'document', 'Table'],
  ['levels.tsv', 'day\tlevel\n1\t14\n2\t16\n', 'document', 'Table'],
  ['slip.png', picture, 'document', 'PNG'],
];

/** What is refused, each with the answer of the command. */
const REFUSED: readonly (readonly [file: string, content: string | Uint8Array, why: string])[] = [
  ['empty.docx', '', 'is empty'],
  ['cut.docx', wordFile({ body: p(WORDS) }).subarray(0, 300), 'its end is missing'],
  ['parts.docx', zipSync({ 'a.bin': new Uint8Array(4) }), 'zip archive'],
  ['scan.pdf', pdfFile([[]]), 'no text layer'],
  ['broken.json', '{"segments": [', 'its end is missing'],
  ['song.mp3', Buffer.from('ID3\u0004 nothing'), 'recording'],
];

let folder: string;
let printed: { out: string; err: string };

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-read-'));
  const into = (stream: 'out' | 'err') => (words: string | Uint8Array) => {
    printed[stream] += String(words);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(into('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(into('err'));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function read(name: string, content: string | Uint8Array): Promise<number> {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  printed = { out: '', err: '' };
  return run(['read', file, '--json', ...(name === 'broken.json' ? ['--as', 'interview'] : [])]);
}

describe('stet read FILE --json', () => {
  it.each(FORMATS)('answers 0 to %s, with what it is and its report', async (name, content, kind, format) => {
    expect(await read(name, content)).toBe(0);
    const answer = JSON.parse(printed.out) as Imported;
    expect(answer.kind).toBe(kind);
    expect(answer.report.format).toContain(format);
    expect(answer.report.items[0]).toMatchObject({ kind: 'read' });
    for (const { message, said } of answer.report.items) {
      expect([message, typeof said?.code]).toEqual([message, 'string']);
    }
    const texts = answer.kind === 'interview' ? answer.segments : answer.blocks;
    expect(texts.map(({ text }) => text).join(' ')).toMatch(name === 'slip.png' ? /^$/ : /twice\.|14/);
  });

  it.each(REFUSED)('answers 1 to %s and says why', async (name, content, why) => {
    expect(await read(name, content)).toBe(1);
    expect(`${printed.out}${printed.err}`).toContain(why);
  });
});
