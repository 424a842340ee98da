import { afterEach, describe, expect, it } from 'vitest';
import { belongsToPage } from '../../../../src-renderer/state/commands/key-target';
import { untouchedField } from '../../../../src-renderer/ui/untouched-field';

const KEYS = ['Mod+z', 'Mod+Shift+z', 'Mod+y'];

/** Which of undo's keys a field takes for itself. */
function ownKeys(field: HTMLElement): readonly string[] {
  const taken: string[] = [];
  for (const key of KEYS) {
    const press = new KeyboardEvent('keydown', { ctrlKey: true, bubbles: true });
    const listen = (event: KeyboardEvent): void => {
      if (belongsToPage(event, key, null)) taken.push(key);
    };
    document.addEventListener('keydown', listen, { once: true });
    field.dispatchEvent(press);
  }
  return taken;
}

function aField(kind: 'input' | 'textarea'): HTMLInputElement {
  const field = document.createElement(kind) as HTMLInputElement;
  document.body.append(field);
  return field;
}

function type(field: HTMLInputElement, value: string, inputType: string): void {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { inputType }));
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('undo and redo in a text field', () => {
  it.each(['input', 'textarea'] as const)('are its own: %s', (kind) => {
    expect(ownKeys(aField(kind))).toEqual(KEYS);
  });

  it('are Find’s own until undo has gone through all that was typed, deleted and typed again', () => {
    const field = aField('input');
    const stop = untouchedField(field);
    field.dispatchEvent(new FocusEvent('focus'));
    type(field, 'f', 'insertText');
    type(field, '', 'deleteContentBackward');
    type(field, 'q', 'insertText');
    type(field, '', 'historyUndo');
    expect(ownKeys(field)).toEqual(KEYS);
    type(field, 'f', 'historyUndo');
    expect(ownKeys(field)).toEqual(KEYS);
    type(field, '', 'historyUndo');
    expect(ownKeys(field)).toEqual(['Mod+Shift+z', 'Mod+y']);
    stop?.();
  });

  it('are the draft’s in Find’s while nothing was typed there, and its own afterwards', () => {
    const field = aField('input');
    const stop = untouchedField(field);
    field.dispatchEvent(new FocusEvent('focus'));
    expect(ownKeys(field)).toEqual([]);
    type(field, 'ferry', 'insertText');
    expect(ownKeys(field)).toEqual(KEYS);
    stop?.();
  });

  it('bring back in Find’s what was taken back there', () => {
    const field = aField('input');
    const stop = untouchedField(field);
    field.dispatchEvent(new FocusEvent('focus'));
    type(field, 'ferry', 'insertText');
    type(field, '', 'historyUndo');
    expect(ownKeys(field)).toEqual(['Mod+Shift+z', 'Mod+y']);
    type(field, 'ferry', 'historyRedo');
    expect(ownKeys(field)).toEqual(KEYS);
    type(field, '', 'deleteContentBackward');
    expect(ownKeys(field)).toEqual(KEYS);
    type(field, 'ferry', 'historyUndo');
    type(field, '', 'historyUndo');
    expect(ownKeys(field)).toEqual(['Mod+Shift+z', 'Mod+y']);
    stop?.();
  });
});

describe('a key in something that is not typed into', () => {
  const belongs = (html: string, key: string): boolean => {
    document.body.innerHTML = html;
    const target = document.body.firstElementChild!;
    let answer = false;
    target.addEventListener(
      'keydown',
      (event) => (answer = belongsToPage(event as KeyboardEvent, key, null)),
    );
    target.dispatchEvent(new KeyboardEvent('keydown'));
    return answer;
  };

  it.each([
    ['<input type="range">', 'ArrowRight', true],
    ['<input type="range">', ' ', false],
    ['<input type="range">', 'j', false],
    ['<input type="checkbox">', ' ', true],
    ['<input type="checkbox">', 'ArrowDown', false],
    ['<input type="checkbox">', 'Mod+z', false],
    ['<input type="radio">', 'ArrowDown', true],
    ['<input type="search">', 'j', true],
    ['<textarea></textarea>', 'F8', false],
    ['<textarea></textarea>', 'b', true],
    ['<select></select>', 'j', true],
  ])('%s, %s: its own, %s', (html, key, own) => {
    expect(belongs(html, key)).toBe(own);
  });
});
