import { LARGEST_FILE_BYTES } from '../../../src-shared/domain/import-options';
import type { WaitingFile } from '../../../src-shared/ipc/import-values';
import type { DesktopApi } from '../../desktop-api';
import { told, words } from '../../words';
import type { Workspace } from '../workspace.svelte';

/** A file that was dropped on the window, by its name within what was dropped. */
export interface DroppedFile {
  readonly name: string;
  readonly file: File;
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

/**
 * Hands over what was dropped, file by file, and says why where one is not taken. Recordings stay where they lie, however
 * large they are: nothing of them is read, and a person is told where they belong.
 */
export async function offerDropped(
  dropped: readonly DroppedFile[],
  api: Pick<DesktopApi, 'call'>,
  workspace: Pick<Workspace, 'toasts' | 'screens'>,
): Promise<WaitingFile[]> {
  const { toasts, screens } = workspace;
  const recordings = dropped.filter(isRecording);
  if (recordings.length > 0) {
    const said = words.importing.recordings(recordings.length, recordings[0]?.name ?? '');
    toasts.trouble(said, screens.player?.attachOffer);
  }
  const taken: WaitingFile[] = [];
  for (const one of dropped) {
    if (isRecording(one)) continue;
    const answer = await offer(one, api);
    if (typeof answer === 'string') toasts.trouble(answer);
    else taken.push(answer);
  }
  return taken;
}

/** What the system says that a file is. */
function isRecording({ file }: DroppedFile): boolean {
  return /^(audio|video)\//.test(file.type);
}

/** The file as it waits; a sentence where it is not taken. */
async function offer(
  { name, file }: DroppedFile,
  api: Pick<DesktopApi, 'call'>,
): Promise<WaitingFile | string> {
  if (file.size > LARGEST_FILE_BYTES) {
    return words.importing.tooLarge(name, megabytes(file.size), megabytes(LARGEST_FILE_BYTES));
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const answer = await api.call('import.offer', { name, bytes });
  return answer.ok ? answer.value : told(answer.error);
}
