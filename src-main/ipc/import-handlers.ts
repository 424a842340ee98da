import { dialog, type WebContents } from 'electron';
import type { ImportAs } from '../../src-shared/domain/import-options';
import type { RequestName } from '../../src-shared/ipc/contract';
import { ok } from '../../src-shared/result';
import { sentenceOf } from '../../src-shared/domain/sentence';
import { messageOf } from '../../src-shared/message-of';
import type { FileReader } from '../importers/file-reader';
import { EXTENSIONS } from '../importers/extensions';
import { filesIn } from '../services/imports/files-in-folders';
import { askPerson } from '../windows/ask-person';
import type { OpenSessions } from '../windows/open-sessions';
import { fail } from './app-failure';
import type { Handlers } from './handle-requests';
import type { WaitingFiles } from './waiting-files';
import { withSession } from './with-session';
import { words } from '../words';

type ImportHandlers = Pick<Handlers, Extract<RequestName, `import.${string}`>>;

/** Choosing files, looking at them, and bringing them in. */
export function importHandlers(
  sessions: OpenSessions,
  reader: FileReader,
  waiting: WaitingFiles,
): ImportHandlers {
  const within = withSession(sessions);
  return {
    'import.choose': async ({ as }, window) => list(waiting, await choosePaths(window, fileDialog(as))),
    'import.chooseFolder': async (_argument, window) =>
      list(waiting, await choosePaths(window, folderDialog())),
    'import.offer': ({ name, bytes }) => waiting.addBytes(name, bytes),
    'import.forget': ({ token }) => {
      waiting.forget(token);
      return ok(null);
    },
    'import.stop': ({ token }) => {
      waiting.stop(token);
      return ok(null);
    },
    'import.look': within(async ({ imports }, { token }) => {
      const file = await waiting.content(token);
      if (!file.ok) return file;
      const as = await waiting.stoppable(token, (signal) => reader.look(file.value, signal));
      return ok({ as, ...imports.known(file.value.bytes) });
    }),
    'import.preview': within(async ({ imports }, { token, as, options = {} }) => {
      const file = await waiting.content(token);
      if (!file.ok) return ok({ status: 'failed', ...sentenceOf(file.error), encodings: [] });
      const { read, preview } = await waiting.stoppable(token, (signal) =>
        imports.preview({ ...file.value, as, options }, signal),
      );
      waiting.keepRead(token, as, options, read);
      return ok(preview);
    }),
    'import.run': within(async (session, { token, as, options = {}, again }) => {
      const file = await waiting.content(token);
      if (!file.ok) return file;
      const read = waiting.readBefore(token, as, options);
      const outcome = await waiting.stoppable(token, (signal) =>
        session.import({ ...file.value, as, options, again, read }, signal),
      );
      if (outcome.status === 'imported') waiting.forget(token);
      return ok(outcome);
    }),
  };
}

function folderDialog(): Electron.OpenDialogOptions {
  const { title, button } = words.dialogs.importFolder;
  return { title, buttonLabel: button, properties: ['openDirectory'] };
}

function fileDialog(as: ImportAs): Electron.OpenDialogOptions {
  const { title, button, filter } = words.dialogs.importFiles;
  return {
    title: title[as],
    buttonLabel: button,
    properties: as === 'draft' ? ['openFile'] : ['openFile', 'multiSelections'],
    filters: [
      { name: filter, extensions: [...EXTENSIONS[as]] },
      { name: words.dialogs.allFiles, extensions: ['*'] },
    ],
  };
}

async function choosePaths(
  contents: WebContents,
  options: Electron.OpenDialogOptions,
): Promise<readonly string[]> {
  return askPerson(contents, [], async (window) => {
    const chosen = await dialog.showOpenDialog(window, options);
    return chosen.canceled ? [] : chosen.filePaths;
  });
}

async function list(
  waiting: WaitingFiles,
  paths: readonly string[],
): Promise<Awaited<ReturnType<ImportHandlers['import.choose']>>> {
  try {
    const { files } = await filesIn(paths);
    return ok(files.map((file) => waiting.addListed(file)));
  } catch (error) {
    const detail = messageOf(error);
    return fail('unreadable', words.problems.choiceUnreadable(detail));
  }
}
