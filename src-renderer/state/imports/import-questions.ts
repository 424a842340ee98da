import type { ImportQuestion } from '../../../src-shared/domain/import-options';
import type { Said, Sentence } from '../../../src-shared/domain/sentence';
import type { ImportPreview } from '../../../src-shared/ipc/import-preview';

/** Refusals that say what is wrong with the file itself, whatever it is taken as. */
const OF_THE_FILE: ReadonlySet<unknown> = new Set([
  'refusals.empty',
  'refusals.tooLarge',
  'refusals.broken',
  'refusals.fileUnreadable',
  'refusals.locked',
  'refusals.lockedPdf',
  'refusals.lockedOffice',
  'refusals.inflates',
]);

/** True where a file can't be read, and would not be if it were taken as something else or in another encoding. */
export function isBeyondHelp(preview: ImportPreview): boolean {
  if (preview.status !== 'failed' || preview.encodings.length > 1) return false;
  const reason = reasonOf(preview);
  return OF_THE_FILE.has(reason?.code) || reason?.fields?.['holds'] === 'media';
}

/** What a refusal rests on: the sentence within “… Nothing of it was imported.” */
function reasonOf({ said }: Sentence): Said | undefined {
  const why = said?.fields?.['why'];
  const isWrapped = said?.code === 'refusals.nothingTaken' && typeof why === 'object' && why && 'said' in why;
  return isWrapped ? why.said : said;
}

/** What is worth a look; empty where nothing is. */
export function importQuestions(preview: ImportPreview): ImportQuestion[] {
  if (preview.status === 'failed') return ['failed'];
  const { encodings, tracked, page, transcript, duplicateOf } = preview;
  const asked: readonly (readonly [ImportQuestion, boolean])[] = [
    ['duplicate', duplicateOf !== undefined],
    ['encoding', encodings.length > 1],
    ['tracked', tracked !== undefined],
    ['page', page !== undefined && !(page.beginIsSure && page.endIsSure)],
    ['speakers', transcript?.isTyped === true],
  ];
  return asked.filter(([, is]) => is).map(([question]) => question);
}
