import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeMedia, mediaState } from '../../../../src-main/services/sources/media-files';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-media-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function recording(name: string, bytes: string | Buffer): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

describe('what a library from elsewhere calls a recording', () => {
  it.each([
    '/etc/passwd',
    '../talk.wav',
    '\\\\leak.example\\share\\talk.wav',
    '//leak.example/talk.wav',
    '/dev/stdin',
  ])('is not looked at where it is no recording on a drive of this machine: %s', async (place) => {
    const media = { path: place, sha256: '0'.repeat(64), bytes: 16, mimeType: 'audio/wav' };
    expect(await mediaState(media)).toBe('missing');
  });

  it('is not attached from a network share', async () => {
    expect(await describeMedia('\\\\leak.example\\share\\talk.wav')).toMatchObject({
      ok: false,
      error: { kind: 'notPlayable' },
    });
  });
});

describe('a recording that is attached to an interview', () => {
  it('is described by its place, size and hash, and stays where it is', async () => {
    const file = recording('talk.wav', 'RIFF....WAVEfmt ');
    expect(await describeMedia(file)).toEqual({
      ok: true,
      value: {
        path: file,
        bytes: 16,
        mimeType: 'audio/wav',
        sha256: 'aeb852048e35be4391685af966e670f32bb52a5064ce93030911a087d7f115f7',
      },
    });
  });

  it.each([
    ['talk.wma', Buffer.from('3026b2758e66cf11a6d900aa0062ce6c', 'hex'), 'Windows Media'],
    ['talk.mp3', Buffer.from('2321414d520a0000', 'hex'), 'AMR'],
    ['talk.pdf', Buffer.from('%PDF-1.7'), '.pdf'],
    ['talk.mp3', Buffer.alloc(0), 'empty'],
  ])('%s is refused with the reason', async (name, bytes, reason) => {
    const described = await describeMedia(recording(name, bytes));
    expect(described.ok ? '' : described.error.message).toContain(reason);
  });

  it('is missed when it is gone, and known to be another file when its size is another', async () => {
    const file = recording('talk.mp3', 'ID3 one');
    const described = await describeMedia(file);
    if (!described.ok) throw new Error(described.error.message);
    expect(await mediaState(described.value)).toBe('there');
    writeFileSync(file, 'ID3 another one');
    expect(await mediaState(described.value)).toBe('changed');
    rmSync(file);
    expect(await mediaState(described.value)).toBe('missing');
  });
});
