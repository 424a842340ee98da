import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Media } from '../../../src-shared/domain/interview';
import type { Failure } from '../../../src-shared/ipc/contract';
import { messageOf } from '../../../src-shared/message-of';
import { err, ok, type Result } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';

/** What Chromium plays, by the ending of the file's name. */
const PLAYED: Readonly<Record<string, string>> = {
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.aac': 'audio/aac',
  '.wav': 'audio/wav',
  '.flac': 'audio/flac',
  '.ogg': 'audio/ogg',
  '.oga': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.weba': 'audio/webm',
  '.webm': 'video/webm',
  '.mp4': 'video/mp4',
  '.m4v': 'video/mp4',
  '.mov': 'video/mp4',
};

/** Without the dot, for dialogues of the system. */
export const MEDIA_EXTENSIONS: readonly string[] = Object.keys(PLAYED).map((ending) => ending.slice(1));

/** How the first bytes of recordings that can't be played begin, and what they are called. */
const NOT_PLAYED: readonly { readonly at: number; readonly bytes: string; readonly called: string }[] = [
  { at: 0, bytes: '3026b2758e66cf11', called: 'Windows Media (WMA, WMV)' },
  { at: 0, bytes: '2321414d52', called: 'AMR, as phones record it' },
  { at: 0, bytes: '464f524d', called: 'AIFF' },
  { at: 8, bytes: '41564920', called: 'AVI' },
];

/** Where a recording stands now: in its place, not there, or another file than the one that was attached. */
export type MediaState = 'there' | 'missing' | 'changed';

/** Reads a recording once from end to end for its hash; the file itself stays where it is and is not copied. */
export async function describeMedia(file: string): Promise<Result<Media, Failure>> {
  const name = path.basename(file);
  const mimeType = PLAYED[path.extname(file).toLowerCase()];
  if (isOnShare(file)) {
    return err({ kind: 'notPlayable', ...say('services.mediaOnShare', { name }) });
  }
  try {
    const called = await calledOtherwise(file);
    if (called || !mimeType) {
      const what = called ?? path.extname(file);
      return err({ kind: 'notPlayable', ...say('services.mediaNotPlayed', { name, what }) });
    }
    const { size } = await stat(file);
    if (size === 0) return err({ kind: 'empty', ...say('services.mediaEmpty', { name }) });
    return ok({ path: path.resolve(file), sha256: await hashOf(file), bytes: size, mimeType });
  } catch (error) {
    const detail = messageOf(error);
    return err({
      kind: 'unreadable',
      ...say('services.mediaUnreadable', { name, detail }),
    });
  }
}

/**
 * True for a recording that may be looked at and played: a file of a kind that is played, on a drive of this machine.
 * A library may come from anywhere; what it calls a recording could be any file, or a server that wants to be greeted
 * by name.
 */
export function isPlayable({ path: file }: Media): boolean {
  return path.isAbsolute(file) && !isOnShare(file) && Object.hasOwn(PLAYED, path.extname(file).toLowerCase());
}

/** `\\server\share`: Windows signs in there as soon as anybody asks for such a file. */
function isOnShare(file: string): boolean {
  return /^[\\/]{2}/.test(file);
}

/** By place and size; a hash of hours of video would take longer than a person waits to listen. */
export async function mediaState(media: Media): Promise<MediaState> {
  if (!isPlayable(media)) return 'missing';
  try {
    const found = await stat(media.path);
    return found.isFile() && found.size === media.bytes ? 'there' : 'changed';
  } catch {
    return 'missing';
  }
}

async function calledOtherwise(file: string): Promise<string | null> {
  const handle = await open(file);
  try {
    const head = Buffer.alloc(16);
    await handle.read(head, 0, head.length, 0);
    const found = NOT_PLAYED.find(
      ({ at, bytes }) => head.subarray(at, at + bytes.length / 2).toString('hex') === bytes,
    );
    return found?.called ?? null;
  } finally {
    await handle.close();
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
