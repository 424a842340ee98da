import type { RequestName } from '../../src-shared/ipc/contract';
import type { OpenSessions } from '../windows/open-sessions';
import type { Handlers } from './handle-requests';
import type { MediaRequest } from './media-handlers';
import type { ReplacementRequest } from './replacement-handlers';
import { withSession } from './with-session';

type SourceHandlers = Omit<
  Pick<Handlers, Extract<RequestName, `${'interview' | 'document' | 'source'}.${string}`>>,
  MediaRequest | ReplacementRequest
>;

/** Opening, changing and removing interviews and documents. */
export function sourceHandlers(sessions: OpenSessions): SourceHandlers {
  const within = withSession(sessions);
  return {
    'interview.open': within(({ sources }, { id }) => sources.openInterview(id)),
    'interview.do': within(({ interviews }, { id, command }) => interviews.change(id, command)),
    'interview.undo': within(({ interviews }, { id }) => interviews.undo(id)),
    'interview.remove': within(({ interviews }, { id }) => interviews.remove(id)),
    'interview.restore': within(({ interviews }, { id }) => interviews.restore(id)),
    'document.open': within(({ sources }, { id }) => sources.openDocument(id)),
    'document.describe': within(({ sources }, { id, description }) =>
      sources.describePicture(id, description),
    ),
    'document.picture': within(({ sources }, { id }) => sources.picture(id)),
    'document.remove': within((session, { id }) => session.remove('documents', id)),
    'document.restore': within((session, { id }) => session.restore('documents', id)),
    'source.rests': within(({ sources }, { id }) => sources.resting(id)),
  };
}
