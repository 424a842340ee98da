import type { Attachment } from 'svelte/attachments';

/**
 * The attribute of a field that says what it said when the cursor came into it; `undone` where it does because what was
 * typed was taken back, and can be brought back there.
 */
export const UNTOUCHED = 'data-untouched';
/** The value of that attribute where all that was typed was taken back. */
export const UNDONE = 'undone';

/**
 * For fields beside the text in which undo is expected to be the text's: while nothing was typed since the cursor came
 * into it, or all of it was taken back, there is nothing of its own to take back. What was typed and deleted again is:
 * the field is back at its beginning only when undo has gone through everything that it said in between.
 */
export const untouchedField: Attachment<HTMLInputElement> = (field) => {
  const said = new SaidByField();
  const tell = (state: string): void => {
    field.setAttribute(UNTOUCHED, state);
  };
  const begin = (): void => {
    said.begin(field.value);
    tell('');
  };
  const typed = (event: Event): void => {
    const how = event instanceof InputEvent ? event.inputType : '';
    if (how === 'historyUndo') said.goBack(field.value);
    else if (how === 'historyRedo') said.goOn(field.value);
    else said.add(field.value);
    if (said.isAtBeginning && how === 'historyUndo') tell(UNDONE);
    else field.removeAttribute(UNTOUCHED);
  };
  // the page has no more to take back than this knows of: then the next undo is not swallowed as well
  const pressed = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): void => {
    if (key !== 'z' || shiftKey || !(ctrlKey || metaKey) || said.isAtBeginning) return;
    const before = field.value;
    setTimeout(() => {
      if (field.value !== before || said.isAtBeginning) return;
      said.begin(before);
      tell(UNDONE);
    });
  };
  field.addEventListener('focus', begin);
  field.addEventListener('input', typed);
  field.addEventListener('keydown', pressed);
  return () => {
    field.removeEventListener('focus', begin);
    field.removeEventListener('input', typed);
    field.removeEventListener('keydown', pressed);
  };
};

/** What a field said, letter by letter, since the cursor came into it; undo and redo go along it, several at once. */
class SaidByField {
  #words: string[] = [];
  #at = 0;

  get isAtBeginning(): boolean {
    return this.#at === 0;
  }

  begin(words: string): void {
    this.#words = [words];
    this.#at = 0;
  }

  add(words: string): void {
    this.#words = [...this.#words.slice(0, this.#at + 1), words];
    this.#at += 1;
  }

  goBack(words: string): void {
    if (this.#at > 0) this.#at = Math.max(0, this.#words.lastIndexOf(words, this.#at - 1));
  }

  goOn(words: string): void {
    const next = this.#words.indexOf(words, this.#at + 1);
    this.#at = next < 0 ? this.#words.length - 1 : next;
  }
}
