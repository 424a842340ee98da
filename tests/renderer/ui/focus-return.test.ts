import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  escapes,
  escapesToMain,
  focusMainWhenLost,
  givesFocusBack,
  keepsToFoot,
  noticePresses,
} from '../../../src-renderer/ui/focus-return';

const PAGE = `
  <main id="draft"><section id="card"><button id="asks" data-opener>Propose a change…</button></section></main>
  <div role="dialog" tabindex="-1" id="dialog"><p id="row"><button id="toggle">Let pass…</button></p></div>`;

let forget: () => void;

beforeEach(() => {
  document.body.innerHTML = PAGE;
  forget = noticePresses(document);
});

afterEach(() => forget());

function by<E extends HTMLElement>(id: string): E {
  return document.querySelector<E>(`#${id}`)!;
}

/** A form with a field that has the focus, at the end of an element; answers how it goes. */
function formIn(place: HTMLElement): () => void {
  const form = document.createElement('form');
  form.append(document.createElement('input'));
  place.append(form);
  const gone = givesFocusBack(form);
  form.querySelector('input')!.focus();
  return () => {
    gone();
    form.remove();
  };
}

function nextFrame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

describe('where the keyboard goes', () => {
  it('when a form closes whose button stayed: to that button', async () => {
    by('toggle').click();
    formIn(by('row'))();
    await nextFrame();
    expect(document.activeElement).toBe(by('toggle'));
  });

  it('when the form took the place of its button: to the button that is drawn again', async () => {
    by('asks').click();
    by('asks').remove();
    const close = formIn(by('card'));
    close();
    by('card').innerHTML = '<button id="again" data-opener>Propose a change…</button>';
    await nextFrame();
    expect(document.activeElement).toBe(by('again'));
  });

  it('when a key opened the form: to the draft, so that Space and Enter are commands again', async () => {
    by('draft').dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true }));
    formIn(by('card'))();
    await nextFrame();
    expect(document.activeElement).toBe(by('draft'));
  });

  it('when what opened a form of a dialogue is gone: to the dialogue', async () => {
    by('toggle').click();
    by('toggle').remove();
    formIn(by('row'))();
    await nextFrame();
    expect(document.activeElement).toBe(by('dialog'));
  });

  it('when something else took it meanwhile: nowhere', async () => {
    by('toggle').click();
    const close = formIn(by('row'));
    close();
    by('asks').focus();
    await nextFrame();
    expect(document.activeElement).toBe(by('asks'));
  });

  it('when a dialogue closes that no element opened: to the main part of the screen', async () => {
    focusMainWhenLost();
    await nextFrame();
    expect(document.activeElement).toBe(by('draft'));
  });

  it('when what a pressed button of a dialogue’s foot began is done: to the main button, and not to what comes first', async () => {
    const dialog = by('dialog');
    dialog.innerHTML =
      '<a href="#report">Report</a><div class="actions"><button class="solid">Import</button></div>';
    const actions = dialog.querySelector('.actions')!;
    const stop = keepsToFoot(dialog, { waits: false });
    actions.querySelector('button')!.focus();
    actions.innerHTML = '<button>Stop</button>';
    dialog.querySelector('a')!.focus(); // as the trap of a dialogue does by itself
    expect(document.activeElement).toBe(dialog);
    dialog.querySelector('a')!.focus();
    expect(document.activeElement).toBe(dialog);
    actions.innerHTML = '<button>Close</button><button class="solid">Open the draft</button>';
    await nextFrame();
    expect(document.activeElement?.textContent).toBe('Open the draft');
    stop();
  });

  it('when a dialogue opens on its main button that has to be waited for: to it, unless somebody goes on by Tab', async () => {
    const dialog = by('dialog');
    dialog.innerHTML =
      '<select></select><div class="actions"><button class="solid" disabled>Import</button></div>';
    dialog.focus();
    const stop = keepsToFoot(dialog, { waits: true });
    dialog.querySelector('button')!.disabled = false;
    await nextFrame();
    expect(document.activeElement?.textContent).toBe('Import');
    dialog.querySelector('button')!.disabled = true;
    await nextFrame();
    expect(document.activeElement).toBe(dialog);
    stop();
    const again = keepsToFoot(dialog, { waits: true });
    dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    dialog.querySelector('select')!.focus();
    dialog.append(document.createElement('p'));
    await nextFrame();
    expect(document.activeElement?.tagName).toBe('SELECT');
    again();
  });

  it('on Escape in a field of the inspector: to the draft', () => {
    const card = by('card');
    card.append(document.createElement('textarea'));
    const forgetIt = escapesToMain(card);
    const field = card.querySelector('textarea')!;
    field.focus();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(document.activeElement).toBe(by('draft'));
    forgetIt();
  });

  it('on Escape in any field of a form that closes by it: where the form leaves it, and nowhere else', () => {
    const heard: string[] = [];
    const forgetIt = escapes(() => heard.push('form left'))(by('card'));
    by('draft').addEventListener('keydown', () => heard.push('draft'));
    by('asks').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
    expect(heard).toEqual(['form left']);
    forgetIt();
  });
});
