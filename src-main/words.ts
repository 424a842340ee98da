import { ENGLISH } from '../src-shared/words/english';
import type { Words } from '../src-shared/words/words';

/** What menus, the system's dialogues and problems say. Read a text when it is needed, never while a module loads. */
export let words: Words = ENGLISH;

/** From now on the main process speaks this language; menus that were made already stay as they are. */
export function speak(language: Words): void {
  words = language;
}
