import { answer, closeDialog, fileIn } from './steps';
import type { Walk } from './walk';

const TYPED_TALK = `Pump house, second talk

M. OKAFOR [00:00:04]: We told the council twice, in writing, that the pump would not last the winter.

LUND [00:00:12]: Who signed for it?

M. OKAFOR [00:00:15]: The harbour office. I have the slip. [laughter]

NOTE [00:00:40]: the tape was changed here
`;

/** What is asked before files are taken in: of a transcript, of a folder, of an encoding. */
export async function walkImports({ journey, app, window, look }: Walk): Promise<void> {
  await answer(app, [fileIn(journey, 'pump-house.txt', TYPED_TALK)]);
  await window.getByRole('button', { name: 'Import interviews…' }).click();
  await window.getByLabel('Name of Lund').waitFor();
  await look('import-transcript');
  await closeDialog(window);
  const folder = journey.emptyFolder('files/archive');
  fileIn(journey, 'archive/pump-house.txt', TYPED_TALK);
  fileIn(journey, 'archive/broken.docx', Buffer.from('PK\x03\x04 nothing of a document'));
  fileIn(
    journey,
    'archive/well.txt',
    Buffer.from('The well\n\n\x93It ran dry,\x94 said Andr\xe9 Lund.\n', 'latin1'),
  );
  await answer(app, [folder]);
  await window.getByRole('button', { name: 'Import folder…' }).click();
  await window.getByText('encoding in doubt', { exact: false }).waitFor();
  await look('import-folder');
  await window.getByRole('button', { name: 'Preview well.txt' }).click();
  await window.getByRole('radio', { name: /Mac Roman/ }).waitFor();
  await look('import-encoding');
  await window.getByRole('button', { name: 'Back to all files' }).click();
  await window.getByRole('button', { name: /^Import \d+ files/ }).click();
  await window.getByRole('heading', { name: 'Imported' }).waitFor();
  await look('import-summary');
  await closeDialog(window);
}
