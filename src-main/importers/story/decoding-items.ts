import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import type { DecodedText } from '../decode-text';
import { reportItem } from '../report-items';

/** Signs of a text that was once read in the wrong encoding and saved so: `donâ€™t`, `cafÃ©`. */
const GARBLED = /â€[™œ\u009d“”˜¦]|Ã[©¨¡³±¼¶¤«]|Â[\u00a0°£©]|\ufffd/;

/** What the report has to say about how a text was decoded; nothing where there was no doubt. */
export function decodingItems({ text, encoding, certainty }: DecodedText): ImportReportItem[] {
  return [...certaintyItems(encoding, certainty), ...garbledItems(text)];
}

function certaintyItems(encoding: string, certainty: DecodedText['certainty']): ImportReportItem[] {
  if (certainty === 'found') return [];
  if (certainty === 'asked') return [reportItem('decided', `The text was read as ${encoding}, as chosen.`)];
  if (certainty === 'declared') {
    return [reportItem('decided', `The text was read as ${encoding}, as the page says.`)];
  }
  return [
    reportItem(
      'decided',
      `The file does not say how its characters are encoded; ${encoding} fits best. If accents or quotation ` +
        'marks look wrong, import it again with another encoding.',
    ),
  ];
}

function garbledItems(text: string): ImportReportItem[] {
  const found = GARBLED.exec(text);
  if (!found) return [];
  const sample = text.slice(Math.max(0, found.index - 20), found.index + 20).replace(/\s+/g, ' ');
  const line = text.slice(0, found.index).split('\n').length;
  const message = 'Some characters were already garbled in the file; they were kept as they are.';
  return [reportItem('notUnderstood', message, { sample, line })];
}
