import type { WebContents } from 'electron';
import type { Failure } from '../../src-shared/ipc/contract';
import type { Result } from '../../src-shared/result';
import type { LibrarySession } from '../services/session/library-session';
import type { OpenSessions } from '../windows/open-sessions';
import { noLibrary } from './app-failure';

/** A handler made from what is done in an open library; in a window without one it answers `noLibrary`. */
export type WithSession = <Argument, Answer>(
  run: (session: LibrarySession, argument: Argument, window: WebContents) => Answer | Promise<Answer>,
) => (argument: Argument, window: WebContents) => Promise<Answer | Result<never, Failure>>;

/** Looks for the library of the window that asks. */
export function withSession(sessions: OpenSessions): WithSession {
  return (run) => async (argument, window) => {
    const session = sessions.of(window);
    return session ? run(session, argument, window) : noLibrary();
  };
}
