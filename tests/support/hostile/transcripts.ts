import { MANY, SENTENCE, text, type HostileFile } from './hostile-file';

/** Transcripts: JSON, subtitles and typed ones. */
export const HOSTILE_TRANSCRIPTS: readonly HostileFile[] = [
  {
    what: 'JSON nested 100,000 deep',
    name: 'deep.json',
    bytes: text(`${'['.repeat(MANY)}${']'.repeat(MANY)}`),
    expect: 'refusedAsInterview',
  },
  {
    what: 'JSON that writes into the prototype',
    name: 'proto.json',
    bytes: text('{"__proto__":{"polluted":true},"results":[]}'),
    expect: 'refusedAsInterview',
  },
  {
    what: 'JSON cut off in the middle',
    name: 'cut.json',
    bytes: text('{"segments":[{"start":0,"end":2,"text":"The pu'),
    expect: 'refusedAsInterview',
  },
  {
    what: 'a transcript of 12,000 broken cues',
    name: 'broken.srt',
    bytes: text('1\n00:00:0x,000 --> 00:00\nThe pumps\n\n'.repeat(12_000)),
    expect: 'any',
  },
  {
    what: 'WebVTT that opens 50,000 tags',
    name: 'tags.vtt',
    bytes: text(`WEBVTT\n\n00:01.000 --> 00:04.000\n${'<v Dana><b><i>'.repeat(50_000)}`),
    expect: 'any',
  },
  {
    what: 'a transcript of 12,000 lines in which nobody speaks twice',
    name: 'crowd.txt',
    bytes: text(Array.from({ length: 12_000 }, (_, at) => `${NAME_OF(at)}: We pumped by hand.`).join('\n')),
    expect: 'any',
  },
  {
    what: 'a transcript of 12,000 lines without a blank one and without a name',
    name: 'monologue.txt',
    bytes: text(`${SENTENCE}\n`.repeat(12_000)),
    expect: 'any',
  },
  {
    what: 'WebVTT with one cue of 20,000 times',
    name: 'times.vtt',
    bytes: text(`WEBVTT\n\n00:01.000 --> 00:04.000\n${'<00:02.000>weir '.repeat(20_000)}`),
    expect: 'any',
  },
  {
    what: 'JSON of 50,000 segments without anything in them',
    name: 'segments.json',
    bytes: text(`{"segments":[${'{},'.repeat(50_000)}{}]}`),
    expect: 'refusedAsInterview',
  },
  {
    what: 'an oTranscribe file whose text is nested 20,000 deep',
    name: 'nested.otr',
    bytes: text(JSON.stringify({ text: '<div>'.repeat(20_000), media: '', 'media-time': 0 })),
    expect: 'refusedAsInterview',
  },
  {
    what: 'a Hyperaudio page whose times are no numbers',
    name: 'times.html',
    bytes: text(`<article>${'<span data-m="1e999" data-d="NaN">weir </span>'.repeat(5_000)}</article>`),
    expect: 'any',
  },
  {
    what: 'subtitles in UTF-32, which begins like UTF-16',
    name: 'wide.srt',
    bytes: () =>
      Uint8Array.from([
        0xff,
        0xfe,
        0,
        0,
        ...Array.from('1 weir', (sign) => [sign.charCodeAt(0), 0, 0, 0]).flat(),
      ]),
    expect: 'refused',
  },
];

/** Another name for each number: letters alone, as names are. */
function NAME_OF(number: number): string {
  const letters = [...number.toString(26).padStart(4, '0')].map((digit) => parseInt(digit, 26) + 97);
  const name = String.fromCharCode(...letters);
  return `${name[0]!.toUpperCase()}${name.slice(1)} Okafor`;
}
