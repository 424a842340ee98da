import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import { say } from '../../../src-shared/words/say';
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
  if (certainty === 'asked') return [reportItem('decided', say('draftReports.encodingChosen', { encoding }))];
  if (certainty === 'declared') {
    return [reportItem('decided', say('draftReports.encodingDeclared', { encoding }))];
  }
  return [reportItem('decided', say('draftReports.encodingGuessed', { encoding }))];
}

function garbledItems(text: string): ImportReportItem[] {
  const found = GARBLED.exec(text);
  if (!found) return [];
  const sample = text.slice(Math.max(0, found.index - 20), found.index + 20).replace(/\s+/g, ' ');
  const line = text.slice(0, found.index).split('\n').length;
  return [reportItem('notUnderstood', say('draftReports.garbled'), { sample, line })];
}
