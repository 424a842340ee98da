import { answer, closeDialog, fileIn } from './steps';
import type { Walk } from './walk';

const TYPED_TALK = `Pump house, second talk

M. OKAFOR [00:00:04]: We told the council twice, in writing, that the pump would not last the winter.

LUND [00:00:12]: Who signed for it?

M. OKAFOR [00:00:15]: The harbour office. I have the slip. [laughter]

NOTE [00:00:40]: the tape was changed here
`;

const CELLS = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** A table of turns between tables of facts, as services write them. */
const TABLE_TALK = `<!doctype html><p>Audio source</p><table>${CELLS(['Job name', 'quay.wav'])}${CELLS(['Language', 'en'])}</table>
<p>Transcript</p><table>${[
  ['Start', 'Dur.', 'Speaker', 'Transcription'],
  ['0:00:00.4', '5.0s', 'Brandt', 'Where were you when the water came over the quay wall?'],
  ['0:00:06.31', '4.1s', 'Okafor', 'On the crane, forty metres up.'],
  ['0:00:11', '1.0s', '', 'With the night shift.'],
  ['0:00:12.5', '0.4s', 'Brandt', 'Alone?'],
]
  .map(CELLS)
  .join('')}</table>`;

/** A saved page with a box of facts and a picture in its story, and the things around it. */
const PAGE = `<!doctype html><title>The crane that stayed</title><nav><a href="/a">News</a><a href="/b">Harbour</a></nav>
<main><article><h1>The crane that stayed</h1><p>By Ida Sund</p>
<p>For nine winters the crane on the north quay has turned with the wind, and nobody in the town can say who owns it.</p>
<figure><img src="crane.jpg" alt="The crane at dusk"><figcaption>The crane at dusk. Picture: Nils Aasen</figcaption></figure>
<p>The harbour office says that it was sold in 2009. The buyer, a yard in Ternholm, says that it never paid, and never came.</p>
<aside class="fact-box"><h2>The crane</h2><p>Built in 1961, it lifts 40 tonnes and stands 38 metres above the quay.</p><p>It was last inspected in 2008.</p></aside>
<p>“It turns because nobody has locked it,” said Tobias Brandt, an engineer who has written to the office four times since.</p>
<p>The office has answered one of his letters, with a form on which the word crane does not appear.</p></article></main>
<footer><p>Subscribe to our letter</p></footer>`;

/** What is asked before files are taken in: of a transcript, of a folder, of an encoding. */
export async function walkImports({ journey, app, window, look }: Walk): Promise<void> {
  await answer(app, [fileIn(journey, 'pump-house.txt', TYPED_TALK)]);
  await window.getByRole('button', { name: 'Import interviews…' }).click();
  await window.getByLabel('Name of Lund').waitFor();
  await look('import-transcript');
  await closeDialog(window);
  await answer(app, [fileIn(journey, 'quay.html', TABLE_TALK)]);
  await window.getByRole('button', { name: 'Import interviews…' }).click();
  await window.getByLabel('Name of Brandt').waitFor();
  await look('import-table');
  await closeDialog(window);
  const folder = journey.emptyFolder('files/archive');
  fileIn(journey, 'archive/pump-house.txt', TYPED_TALK);
  fileIn(journey, 'archive/crane.html', PAGE);
  fileIn(journey, 'archive/broken.docx', Buffer.from('PK\x03\x04 nothing of a document'));
  fileIn(
    journey,
    'archive/well.txt',
    Buffer.from('The well\n\n\x93It ran dry,\x94 said Andr\xe9 Lund.\n', 'latin1'),
  );
  await answer(app, [folder]);
  await window.getByRole('button', { name: 'Import folder…' }).click();
  await window.getByText('encoding in doubt', { exact: false }).waitFor();
  await window.getByRole('button', { name: 'Import 3 files', disabled: false }).waitFor();
  await look('import-folder');
  await window.getByRole('button', { name: 'Preview well.txt' }).click();
  await window.getByRole('radio', { name: /Mac Roman/ }).waitFor();
  await look('import-encoding');
  await window.getByRole('button', { name: 'Back to all files' }).click();
  await window.getByRole('button', { name: 'Preview crane.html' }).click();
  await window.getByRole('listbox').first().waitFor();
  await look('import-page');
  await window.getByText('What was read, decided and left out').click();
  await look('import-page-report');
  await window.getByRole('button', { name: 'Back to all files' }).click();
  await window.getByRole('button', { name: /^Import \d+ files/ }).click();
  await window.getByRole('heading', { name: 'Imported' }).waitFor();
  await look('import-summary');
  await closeDialog(window);
}
