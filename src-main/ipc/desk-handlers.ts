import type { WebContents } from 'electron';
import path from 'node:path';
import type { AnswerOf, Failure, RequestName } from '../../src-shared/ipc/contract';
import { ok, type Result } from '../../src-shared/result';
import type { FileReader } from '../importers/file-reader';
import type { LibrarySession } from '../services/session/library-session';
import { copyStory } from '../windows/copy-story';
import type { OpenSessions } from '../windows/open-sessions';
import { noLibrary } from './app-failure';
import { chooseFile, chooseTarget, readChosen } from './choose-file';
import { chooseFolder } from './choose-folder';
import type { Handler, Handlers } from './handle-requests';
import type { MediaRequest } from './media-handlers';
import type { SpellingService } from '../services/machine/spelling-service';
import { importHandlers } from './import-handlers';
import { replacementHandlers } from './replacement-handlers';
import { WaitingFiles } from './waiting-files';
import { words } from '../words';

type DeskHandlers = Omit<
  Handlers,
  Extract<RequestName, `${'app' | 'library' | 'care' | 'bundle'}.${string}`> | MediaRequest
>;

/** Everything that is done within an open library. */
export function deskHandlers(
  sessions: OpenSessions,
  reader: FileReader,
  spelling: SpellingService,
): DeskHandlers {
  const waiting = new WaitingFiles();
  const within =
    <Name extends RequestName>(
      run: (
        session: LibrarySession,
        argument: Parameters<Handler<Name>>[0],
        window: WebContents,
      ) => Promise<Result<AnswerOf<Name>, Failure>>,
    ): Handler<Name> =>
    async (argument, window) => {
      const session = sessions.of(window);
      return session ? run(session, argument, window) : noLibrary();
    };
  return {
    ...importHandlers(sessions, reader, waiting),
    ...replacementHandlers(sessions, waiting),

    'draft.open': within<'draft.open'>((session, { id }) => session.drafts.open(id)),
    'draft.do': within<'draft.do'>((session, { id, command }) => session.drafts.do(id, command)),
    'draft.type': within<'draft.type'>((session, { id, ...typed }, window) =>
      session.drafts.type(id, typed, window),
    ),
    'draft.undo': within<'draft.undo'>((session, { id }) => session.drafts.undo(id)),
    'draft.redo': within<'draft.redo'>((session, { id }) => session.drafts.redo(id)),
    'draft.sign': within<'draft.sign'>((session, { id, role, note }) => session.drafts.sign(id, role, note)),
    'version.preview': within<'version.preview'>(async (session, { id, token }) => {
      const file = await waiting.content(token);
      return file.ok ? session.imports.previewVersion(id, file.value) : file;
    }),
    'version.bringIn': within<'version.bringIn'>(async (session, { id, token, name, choices }) => {
      const file = await waiting.content(token);
      if (!file.ok) return file;
      const brought = await session.imports.bringInVersion(id, file.value, { name, choices });
      if (brought.ok) waiting.forget(token);
      return brought;
    }),
    'draft.journal': within<'draft.journal'>((session, { id }) => session.drafts.journal(id)),
    'draft.remove': within<'draft.remove'>((session, { id }) => session.remove('drafts', id)),
    'draft.restore': within<'draft.restore'>((session, { id }) => session.restore('drafts', id)),

    'interview.open': within<'interview.open'>((session, { id }) => session.sources.openInterview(id)),
    'interview.do': within<'interview.do'>((session, { id, command }) =>
      session.interviews.change(id, command),
    ),
    'interview.undo': within<'interview.undo'>((session, { id }) => session.interviews.undo(id)),
    'interview.remove': within<'interview.remove'>((session, { id }) => session.interviews.remove(id)),
    'interview.restore': within<'interview.restore'>((session, { id }) => session.interviews.restore(id)),
    'document.open': within<'document.open'>((session, { id }) => session.sources.openDocument(id)),
    'document.describe': within<'document.describe'>((session, { id, description }) =>
      session.sources.describePicture(id, description),
    ),
    'document.picture': within<'document.picture'>((session, { id }) => session.sources.picture(id)),
    'document.remove': within<'document.remove'>((session, { id }) => session.remove('documents', id)),
    'document.restore': within<'document.restore'>((session, { id }) => session.restore('documents', id)),
    'unfinished.of': within<'unfinished.of'>(async ({ store }, { id }) => ok(await store.unfinished.of(id))),
    'unfinished.keep': within<'unfinished.keep'>(({ store }, { id, words: typed }) =>
      store.unfinished.keep(id, typed),
    ),
    'source.rests': within<'source.rests'>((session, { id }) => session.sources.resting(id)),

    'quotes.check': within<'quotes.check'>((session, { draftId }) => session.quotations.check(draftId)),
    'quotes.find': within<'quotes.find'>((session, { words, prefix }) =>
      session.quotations.find(words, prefix ?? false),
    ),
    'spelling.wrong': async ({ language, words }) => ok(await spelling.wrong(language, words)),
    'spelling.suggest': async ({ language, word }) => ok(await spelling.suggest(language, word)),
    'gate.blockers': within<'gate.blockers'>((session, { draftId }) => session.blockers(draftId)),

    'ledger.rows': within<'ledger.rows'>((session) => session.ledger.rows()),
    'ledger.work': within<'ledger.work'>((session) => session.ledger.work()),
    'ledger.preview': within<'ledger.preview'>((session, wish) => session.ledger.preview(wish)),
    'ledger.export': within<'ledger.export'>(async (session, wish, window) => {
      const prepared = await session.ledger.prepare(wish);
      if (!prepared.ok) return prepared;
      const file = await chooseTarget(window, prepared.value.fileName);
      if (file === null) return ok(null);
      const written = await session.ledger.write(prepared.value, file);
      return written.ok ? ok({ fileName: path.basename(file) }) : written;
    }),
    'export.copy': within<'export.copy'>(async (session, { draftId, choices }) => {
      const copy = await session.exports.copy(draftId, choices);
      if (!copy.ok) return copy;
      const { html, text, verified } = copy.value;
      await copyStory(text, html);
      return ok({ verified });
    }),
    'export.batch': within<'export.batch'>(async (session, { draftIds, ...wish }, window) => {
      const folder = await chooseFolder(window, {
        title: words.dialogs.exportFolder.title,
        buttonLabel: words.dialogs.exportFolder.button,
      });
      return ok(folder === null ? null : await session.exportBatch(draftIds, wish, folder));
    }),
    'export.cancelBatch': within<'export.cancelBatch'>((session) => {
      session.cancelBatch();
      return Promise.resolve(ok(null));
    }),
    'proof.verify': within<'proof.verify'>(async (session, _argument, window) => {
      const file = await chooseFile(window, {
        title: words.dialogs.verifyCopy.title,
        buttonLabel: words.dialogs.verifyCopy.button,
      });
      if (file === null) return ok(null);
      const read = await readChosen(file);
      return read.ok ? session.proof.check(path.basename(file), read.value) : read;
    }),
    'export.preview': within<'export.preview'>((session, wish) => session.exports.preview(wish)),
    'export.write': within<'export.write'>(async (session, wish, window) => {
      const prepared = await session.exports.prepare(wish);
      if (!prepared.ok) return prepared;
      const file = await chooseTarget(window, prepared.value.fileName);
      if (file === null) return ok(null);
      const written = await session.exports.write(wish, prepared.value, file);
      return written.ok ? ok({ fileName: path.basename(file) }) : written;
    }),
  };
}
