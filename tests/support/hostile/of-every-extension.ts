import { bytes, SENTENCE, text, type HostileFile } from './hostile-file';

/** What can be wrong with a file whatever its name ends in. */
export const HOSTILE_OF_EVERY_EXTENSION: readonly HostileFile[] = [
  ...EXTENSIONS().map((extension): HostileFile => ({
    what: `an empty .${extension}`,
    name: `empty.${extension}`,
    bytes: bytes(),
    expect: 'refused',
  })),
  ...EXTENSIONS().map((extension): HostileFile => ({
    what: `a .${extension} of NUL bytes`,
    name: `nul.${extension}`,
    bytes: () => new Uint8Array(4_096),
    expect: 'refused',
  })),
  ...['docx', 'odt', 'pdf', 'rtf'].map((extension): HostileFile => ({
    what: `a photograph that is called .${extension}`,
    name: `photo.${extension}`,
    bytes: bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1),
    expect: 'refused',
  })),
  ...['txt', 'md', 'html', 'srt', 'vtt'].flatMap((extension): readonly HostileFile[] => [
    {
      what: `100,000 blank lines in a .${extension}`,
      name: `blank.${extension}`,
      bytes: text(`a${'\n'.repeat(100_000)}b`),
      expect: 'any',
    },
    {
      what: `one line of half a megabyte in a .${extension}`,
      name: `line.${extension}`,
      bytes: text('weir '.repeat(100_000)),
      expect: 'any',
    },
    {
      what: `one word of half a megabyte in a .${extension}`,
      name: `word.${extension}`,
      bytes: text('a'.repeat(500_000)),
      expect: 'any',
    },
    {
      what: `a megabyte of spaces in a .${extension}`,
      name: `spaces.${extension}`,
      bytes: text(`a${' '.repeat(1_000_000)}b`),
      expect: 'any',
    },
    {
      what: `8,000 lines without a blank one in a .${extension}`,
      name: `lines.${extension}`,
      bytes: text(`${SENTENCE.trim().slice(0, 72)}\n`.repeat(8_000)),
      expect: 'any',
    },
    {
      what: `lines that tempt patterns to look back in a .${extension}`,
      name: `tempt.${extension}`,
      bytes: text(TEMPTING().join('\n')),
      expect: 'any',
    },
    {
      what: `100,000 invisible characters in a .${extension}`,
      name: `invisible.${extension}`,
      bytes: text(`${SENTENCE}\n\n${'a\u200b'.repeat(100_000)}`),
      expect: 'any',
    },
  ]),
];

/** Extensions that people know and importers claim. */
function EXTENSIONS(): string[] {
  return ['txt', 'md', 'html', 'docx', 'odt', 'rtf', 'pdf', 'json', 'srt', 'vtt', 'otr'];
}

/** Near misses of the line rules: each nearly matches for as long as a pattern can be led on. */
function TEMPTING(): string[] {
  const near = [
    'More stories '.repeat(60),
    'Share this on facebook and '.repeat(25),
    `Photo by ${'A. '.repeat(200)}`,
    `By ${'Dana and '.repeat(70)}`,
    `Updated ${'June 3, '.repeat(80)}`,
    `Correction ${'('.repeat(600)}`,
    `${'A'.repeat(650)}/`,
    `${'Dana Okafor '.repeat(55)}contributed`,
    `Home ${'> News '.repeat(90)}!`,
    `${'[00:'.repeat(150)}`,
    `${'Q. A. '.repeat(100)}`,
    `Speaker ${'1 '.repeat(300)}:`,
    `${'00:00:00 --> '.repeat(50)}`,
    `${' '.repeat(600)}x`,
    `${'"a" “b” '.repeat(80)}`,
  ];
  return Array.from({ length: 100 }, () => near).flat();
}
