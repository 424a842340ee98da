import type { RequestName } from '../../src-shared/ipc/contract';
import type { OpenSessions } from '../windows/open-sessions';
import type { Handlers } from './handle-requests';
import type { WaitingFiles } from './waiting-files';
import { withSession } from './with-session';

type DraftHandlers = Pick<Handlers, Extract<RequestName, `${'draft' | 'version'}.${string}`>>;

/** Opening, changing and removing drafts; new versions from files that wait. */
export function draftHandlers(sessions: OpenSessions, waiting: WaitingFiles): DraftHandlers {
  const within = withSession(sessions);
  return {
    'draft.open': within(({ drafts }, { id }) => drafts.open(id)),
    'draft.do': within(({ drafts }, { id, command, joins }) => drafts.do(id, command, { joins })),
    'draft.type': within(({ drafts }, { id, ...typed }, window) => drafts.type(id, typed, window)),
    'draft.undo': within(({ drafts }, { id }) => drafts.undo(id)),
    'draft.redo': within(({ drafts }, { id }) => drafts.redo(id)),
    'draft.sign': within(({ drafts }, { id, role, note }) => drafts.sign(id, role, note)),
    'draft.journal': within(({ drafts }, { id }) => drafts.journal(id)),
    'draft.remove': within((session, { id }) => session.remove('drafts', id)),
    'draft.restore': within((session, { id }) => session.restore('drafts', id)),
    'version.preview': within(async ({ imports }, { id, token }) => {
      const file = await waiting.content(token);
      return file.ok ? imports.previewVersion(id, file.value) : file;
    }),
    'version.bringIn': within(async ({ imports }, { id, token, name, choices }) => {
      const file = await waiting.content(token);
      if (!file.ok) return file;
      const brought = await imports.bringInVersion(id, file.value, { name, choices });
      if (brought.ok) waiting.forget(token);
      return brought;
    }),
  };
}
