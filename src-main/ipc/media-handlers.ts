import path from 'node:path';
import { dialog, type WebContents } from 'electron';
import { ok } from '../../src-shared/result';
import { describeMedia, MEDIA_EXTENSIONS, mediaState } from '../services/sources/media-files';
import { askPerson } from '../windows/ask-person';
import type { MediaAddresses } from '../windows/media-addresses';
import type { OpenSessions } from '../windows/open-sessions';
import type { Handlers } from './handle-requests';
import { withSession } from './with-session';
import { words } from '../words';

/** The requests answered here. */
export type MediaRequest = 'interview.attachMedia' | 'interview.detachMedia' | 'interview.media';

/** Recordings of interviews: only a dialogue of the system can name a file, never a window. */
export function mediaHandlers(
  sessions: OpenSessions,
  addresses: MediaAddresses,
): Pick<Handlers, MediaRequest> {
  const within = withSession(sessions);
  return {
    'interview.attachMedia': within(async (session, { id }, window) => {
      const file = await chooseRecording(window);
      if (file === null) return ok(null);
      const media = await describeMedia(file);
      return media.ok
        ? session.interviews.change(id, { type: 'interview.media', media: media.value })
        : media;
    }),
    'interview.detachMedia': within(({ interviews }, { id }) =>
      interviews.change(id, { type: 'interview.media', media: null }),
    ),
    'interview.media': within(async ({ sources }, { id }) => {
      const interview = await sources.openInterview(id);
      if (!interview.ok) return interview;
      const { media } = interview.value;
      if (!media) return ok(null);
      return ok({
        address: addresses.addressOf(media),
        fileName: path.basename(media.path),
        kind: media.mimeType.startsWith('video/') ? ('video' as const) : ('audio' as const),
        state: await mediaState(media),
      });
    }),
  };
}

async function chooseRecording(contents: WebContents): Promise<string | null> {
  const options: Electron.OpenDialogOptions = {
    title: words.dialogs.recording.title,
    buttonLabel: words.dialogs.recording.button,
    properties: ['openFile'],
    filters: [
      { name: words.dialogs.recording.filter, extensions: [...MEDIA_EXTENSIONS] },
      { name: words.dialogs.allFiles, extensions: ['*'] },
    ],
  };
  return askPerson(contents, null, async (window) => {
    const chosen = await dialog.showOpenDialog(window, options);
    return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
  });
}
