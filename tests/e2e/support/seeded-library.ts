import path from 'node:path';
import { importBytes } from '../../../src-main/importers/read-file';
import { HouseStyles } from '../../../src-main/services/house-styles';
import { openLibrarySession } from '../../../src-main/services/session/open-library-session';
import { SampleLibrary } from '../../../src-main/services/sample-library';
import { createLibrary } from '../../../src-main/store/library/open-library';
import { ROOT } from './launch';

/**
 * Makes the sample library in a folder that is not there yet, as the app does on its first day, but with ids
 * that count up and at a time that stands still: the same library in every run.
 */
export async function seedSampleLibrary(folder: string, now: string): Promise<void> {
  let ids = 0;
  const ports = { now: () => now, newId: () => `seed-${String((ids += 1)).padStart(4, '0')}` };
  const houseStyle = new HouseStyles(path.join(ROOT, 'data/house-styles')).find('orrhaven-register');
  if (!houseStyle) throw new Error('The sample’s house style is missing from data/house-styles/.');
  const described = { name: 'The Orrhaven Register', houseStyle, people: [] };
  const made = await createLibrary(folder, described, ports);
  if (!made.ok) throw new Error(made.error.message);
  await made.value.close();
  const session = await openLibrarySession(folder, {
    ports,
    read: importBytes,
    person: () => 'Desk',
    printPdf: null,
    listener: null,
  });
  if (!session.ok) throw new Error(session.error.message);
  await new SampleLibrary(path.join(ROOT, 'data/sample-library'), session.value).fill();
  await session.value.close();
}
