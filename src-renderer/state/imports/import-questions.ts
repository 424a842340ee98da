import type { ImportQuestion } from '../../../src-shared/domain/import-options';
import type { ImportPreview } from '../../../src-shared/ipc/import-preview';

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
