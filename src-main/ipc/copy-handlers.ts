import path from 'node:path';
import type { RequestName } from '../../src-shared/ipc/contract';
import { ok } from '../../src-shared/result';
import { copyStory } from '../windows/copy-story';
import type { OpenSessions } from '../windows/open-sessions';
import { words } from '../words';
import { chooseFile, readChosen } from './choose-file';
import { chooseFolder } from './choose-folder';
import type { Handlers } from './handle-requests';
import { withSession } from './with-session';
import { writeChosen } from './write-chosen';

type CopyHandlers = Pick<Handlers, Extract<RequestName, `${'gate' | 'export' | 'proof'}.${string}`>>;

/** Copies that leave the house: what stands in their way, writing them, and proving them later. */
export function copyHandlers(sessions: OpenSessions): CopyHandlers {
  const within = withSession(sessions);
  return {
    'gate.blockers': within((session, { draftId }) => session.blockers(draftId)),
    'export.preview': within(({ exports }, wish) => exports.preview(wish)),
    'export.write': within(async ({ exports }, wish, window) => {
      const prepared = await exports.prepare(wish);
      if (!prepared.ok) return prepared;
      const { fileName } = prepared.value;
      return writeChosen(window, fileName, (file) => exports.write(wish, prepared.value, file));
    }),
    'export.copy': within(async ({ exports }, { draftId, choices }) => {
      const copy = await exports.copy(draftId, choices);
      if (!copy.ok) return copy;
      const { html, text, verified } = copy.value;
      await copyStory(text, html);
      return ok({ verified });
    }),
    'export.batch': within(async (session, { draftIds, ...wish }, window) => {
      const { title, button } = words.dialogs.exportFolder;
      const folder = await chooseFolder(window, { title, buttonLabel: button });
      return ok(folder === null ? null : await session.exportBatch(draftIds, wish, folder));
    }),
    'export.cancelBatch': within((session) => {
      session.cancelBatch();
      return ok(null);
    }),
    'proof.verify': within(async ({ proof }, _argument, window) => {
      const { title, button } = words.dialogs.verifyCopy;
      const file = await chooseFile(window, { title, buttonLabel: button });
      if (file === null) return ok(null);
      const read = await readChosen(file);
      return read.ok ? proof.check(path.basename(file), read.value) : read;
    }),
  };
}
