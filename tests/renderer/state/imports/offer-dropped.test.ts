import { describe, expect, it } from 'vitest';
import type { DesktopApi } from '../../../../src-renderer/desktop-api';
import { offerDropped } from '../../../../src-renderer/state/imports/offer-dropped';
import { Toasts } from '../../../../src-renderer/state/toasts.svelte';
import type { Workspace } from '../../../../src-renderer/state/workspace.svelte';

/** A window onto which files are dropped while a transcript is read, or none. */
function aWindow(reads: 'a transcript' | 'nothing') {
  const toasts = new Toasts();
  const attached: string[] = [];
  const attachOffer = { label: 'Attach recording…', run: () => void attached.push('asked') };
  const screens = { player: reads === 'nothing' ? null : { attachOffer } };
  const offered: string[] = [];
  const api = {
    call: (_name: string, { name }: { name: string }) => {
      offered.push(name);
      return Promise.resolve({ ok: true, value: { token: name, name, bytes: 1 } });
    },
  };
  const drop = (...files: readonly File[]) =>
    offerDropped(
      files.map((file) => ({ name: file.name, file })),
      api as unknown as DesktopApi,
      { toasts, screens } as unknown as Workspace,
    );
  return { drop, toasts, offered, attached };
}

const TALK = new File(['Sand: We never lost a letter.'], 'sand.txt', { type: 'text/plain' });
const TAPE = new File(['RIFF'], 'sand.wav', { type: 'audio/wav' });
const FILM = new File(['film'], 'quay.mp4', { type: 'video/mp4' });

describe('files dropped on the window', () => {
  it('are taken, but for recordings, of which is said where they belong', async () => {
    const { drop, toasts, offered } = aWindow('nothing');
    expect((await drop(TALK, TAPE)).map(({ name }) => name)).toEqual(['sand.txt']);
    expect(offered).toEqual(['sand.txt']);
    expect(toasts.items.map(({ message, action }) => [message, action])).toEqual([
      [
        '“sand.wav” is a recording. It is attached to its interview, beside the transcript, and stays where it is.',
        undefined,
      ],
    ]);
  });

  it('that are recordings are attached from there where their transcript is open', async () => {
    const { drop, toasts, attached } = aWindow('a transcript');
    expect(await drop(TAPE, FILM)).toEqual([]);
    expect(toasts.items[0]?.message).toMatch(/^2 recordings are not imported\./);
    toasts.items[0]?.action?.run();
    expect(attached).toEqual(['asked']);
  });
});
