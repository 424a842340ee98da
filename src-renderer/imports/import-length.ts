import type { ReadPreview } from '../../src-shared/ipc/import-preview';
import { words } from '../words';

/** How much a file holds: its words; of a picture, which has none, its size. */
export function importLength({ image, words: count }: ReadPreview): string {
  return image ? words.importing.picture(image.width, image.height) : words.counts.words(count);
}
