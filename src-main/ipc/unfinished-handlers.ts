import type { RequestName } from '../../src-shared/ipc/contract';
import { ok } from '../../src-shared/result';
import type { OpenSessions } from '../windows/open-sessions';
import type { Handlers } from './handle-requests';
import { withSession } from './with-session';

type UnfinishedHandlers = Pick<Handlers, Extract<RequestName, `unfinished.${string}`>>;

/** Words that were typed into a form and not sent yet. */
export function unfinishedHandlers(sessions: OpenSessions): UnfinishedHandlers {
  const within = withSession(sessions);
  return {
    'unfinished.of': within(async ({ store }, { id }) => ok(await store.unfinished.of(id))),
    'unfinished.keep': within(({ store }, { id, words }) => store.unfinished.keep(id, words)),
  };
}
