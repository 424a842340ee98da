import type { ImportPreview } from '../../src-shared/ipc/import-preview';

/** What a person is asked about one file before it is imported. */
export type ImportQuestion = 'encoding' | 'tracked' | 'page' | 'speakers' | 'duplicate' | 'failed';

export const QUESTION_WORDS: Readonly<Record<ImportQuestion, string>> = {
  encoding: 'encoding in doubt',
  tracked: 'tracked changes',
  page: 'where the story begins or ends',
  speakers: 'speakers as typed',
  duplicate: 'in the library already',
  failed: 'can’t be read',
};

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
