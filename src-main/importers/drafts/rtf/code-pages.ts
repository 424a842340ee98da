import { characterOf } from '../../encodings/single-byte';

const DOS_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
const DOS_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Code pages that the platform decodes, by their number. */
const LABELS: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  65001: 'utf-8',
};

/** The code page that a font's character set means; a font without one speaks the file's own. */
const OF_CHARSET: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  255: 437,
};

/** `\fcharset` of fonts whose letters are signs: bytes in them have no code page. */
export const SYMBOL_CHARSET = 2;

/** The code page behind `\fcharset`. */
export function codePageOfCharset(charset: number): number | undefined {
  return OF_CHARSET[charset];
}

/** Bytes as the text they are in a code page; what has no meaning in it is the replacement character. */
export function decodeCodePage(bytes: Uint8Array, codePage: number): string {
  if (bytes.every((byte) => byte < 0x80)) return Buffer.from(bytes).toString('latin1');
  if (codePage === 437 || codePage === 850) {
    const high = codePage === 437 ? DOS_437 : DOS_850;
    return eightBit(bytes, (byte) => high[byte - 0x80]);
  }
  const label =
    LABELS[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : undefined);
  if (label !== undefined && codePage !== 1252) return new TextDecoder(label).decode(bytes);
  // the platform takes Windows-1252 for Latin-1
  return eightBit(bytes, (byte) => characterOf(byte, 'windows-1252'));
}

function eightBit(bytes: Uint8Array, high: (byte: number) => string | null | undefined): string {
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (high(byte) ?? '\ufffd'),
  ).join('');
}
