import { describe, expect, it } from 'vitest';
import { importedDraft, importRefusal } from '../../support/import-file';

const STORY =
  'Déjà vu at the weir\n\nThe café’s owner, Zoë Müller, said: “It’s the same flood as last year – only wetter.” She paid £40 for the pump.\n';

function encoded(text: string, map: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(Array.from(text), (sign) => map[sign] ?? sign.charCodeAt(0));
}

const WINDOWS = { '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 };
const MAC = {
  é: 0x8e,
  à: 0x88,
  ë: 0x91,
  ü: 0x9f,
  D: 0x44,
  '’': 0xd5,
  '“': 0xd2,
  '”': 0xd3,
  '–': 0xd0,
  '£': 0xa3,
};
const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', Buffer.from(STORY)],
    ['utf-8', Buffer.from(`\ufeff${STORY}`)],
    ['utf-16le', utf16(STORY, false, true)],
    ['utf-16be', utf16(STORY, true, true)],
    ['utf-16le', utf16(STORY, false, false)],
    ['utf-16be', utf16(STORY, true, false)],
    ['windows-1252', encoded(STORY, WINDOWS)],
    ['macintosh', encoded(STORY, MAC)],
  ])('is found without losing a character: %s', async (encoding, bytes) => {
    const draft = await importedDraft('weir.txt', bytes);
    expect(draft.report.encoding).toBe(encoding);
    expect(draft.blocks.map(({ text }) => text).join('\n\n')).toBe(STORY.trim());
  });

  it('is found for a text in UTF-16 without a mark, in another script', async () => {
    const story =
      'Насосы остановились в четыре утра.\n\nНикто в округе не мог сказать, почему это случилось.\n';
    const draft = await importedDraft('weir.txt', utf16(story, false, false));
    expect(draft.report.encoding).toBe('utf-16le');
  });

  it('is asked for where bytes make sense in none, with a preview of each that is possible', async () => {
    const bytes = Uint8Array.from([
      ...Buffer.from('Zo\u00eb said: caf\u00e9 '),
      0xe9,
      0x20,
      ...Buffer.from('na\u00efve'),
    ]);
    const refusal = await importRefusal('weir.txt', bytes);
    expect(refusal.kind).toBe('encodingUnknown');
    expect(refusal.encodings?.map(({ encoding }) => encoding)).toContain('windows-1252');
    for (const { sample } of refusal.encodings ?? []) expect(sample).toMatch(/^Zo.+said/);
  });

  it('is believed where a person chose it, or refused with what is possible', async () => {
    const bytes = encoded(STORY, MAC);
    const asked = await importedDraft('weir.txt', bytes, { encoding: 'macintosh' });
    expect(asked.report.encoding).toBe('macintosh');
    const refusal = await importRefusal('weir.txt', bytes, { encoding: 'utf-8' });
    expect(refusal.kind).toBe('encodingUnknown');
    expect(refusal.encodings?.some(({ sample }) => sample.startsWith('Déjà vu'))).toBe(true);
  });
});

describe('deceptive characters', () => {
  it('are listed with their places and stay in the text', async () => {
    const draft = await importedDraft(
      'weir.txt',
      'The weir\n\nPay to the \u202eriew\u202c fund of H\u0430rlow.\u200b It rained.\n',
    );
    const found = draft.report.items.filter(({ kind }) => kind === 'deceptive');
    expect(found).toHaveLength(4);
    const text = draft.blocks.map((block) => block.text).join('\n\n');
    expect(found.map(({ range }) => text.slice(range!.start, range!.end))).toEqual([
      '\u202e',
      '\u202c',
      'H\u0430rlow',
      '\u200b',
    ]);
  });
});
