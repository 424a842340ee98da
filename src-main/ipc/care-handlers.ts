import { ok, type Result } from '../../src-shared/result';
import type { Failure } from '../../src-shared/ipc/contract';
import { diskEncryption } from '../services/machine/disk-encryption';
import { confirmForGood } from '../windows/ask-person';
import type { OpenSessions } from '../windows/open-sessions';
import { fail } from './app-failure';
import type { Handlers } from './handle-requests';
import { withSession } from './with-session';
import { words } from '../words';

type CareHandlers = Pick<Handlers, Extract<keyof Handlers, `care.${string}`>>;

/** Earlier states, the trash, holds, schedules and purges. */
export function careHandlers(sessions: OpenSessions): CareHandlers {
  const within = withSession(sessions);
  return {
    'care.look': within(({ recovery }, { kind, id }) => recovery.look(kind, id)),
    'care.state': within(({ recovery }, { kind, id, state }) => recovery.state(kind, id, state)),
    'care.restore': within((session, { kind, id, state }) => session.restoreState(kind, id, state)),
    'care.unblock': within(({ recovery }, { kind, id }) => recovery.unblock(kind, id)),
    'care.trash': within(async ({ recovery }) => ok(await recovery.trash())),
    'care.sealed': within(async ({ seals }) =>
      ok({ ids: await seals.list(), passphraseSet: await seals.hasPassphrase() }),
    ),
    'care.seal': within(async (session, { id, passphrase }, window) => {
      const first = !(await session.seals.hasPassphrase());
      if (first && !(await confirmForGood(window, firstSeal()))) return notConfirmed();
      return session.seal(id, passphrase);
    }),
    'care.unseal': within(async (session, { id, passphrase }) => {
      const unsealed = await session.unseal(id, passphrase);
      return unsealed.ok ? ok({ title: unsealed.value.title }) : unsealed;
    }),
    'care.disk': within(async ({ store }) => ok(await diskEncryption(store.folder))),
    'care.record': within(({ record }) => record.view()),
    'care.setRetention': within(({ record }, retention) => record.setRetention(retention)),
    'care.hold': within(({ record }, { documentId, reason }) => record.hold(documentId, reason)),
    'care.release': within(({ record }, { holdId, reason }) => record.release(holdId, reason)),
    'care.holdAgain': within(({ record }, { holdId }) => record.holdAgain(holdId)),
    'care.planPurge': within(({ purges }, { id }) => purges.plan(id)),
    'care.purge': within(async (session, { id, reason }, window) => {
      const trashed = (await session.recovery.trash()).find((item) => item.id === id);
      if (!trashed) return fail('notInTrash', words.problems.notInTrash);
      const { question, detail, button } = words.dialogs.purge;
      const asked = { message: question(trashed.title), detail, button };
      return (await confirmForGood(window, asked)) ? session.purge(id, reason) : notConfirmed();
    }),
    'care.purgeDue': within(async (session, _argument, window) => {
      const { due, detail, button } = words.dialogs.purge;
      const agreed = await confirmForGood(window, { message: due, detail, button });
      return agreed ? session.purgeDue() : notConfirmed();
    }),
  };
}

function firstSeal(): Parameters<typeof confirmForGood>[1] {
  const { question, detail, button } = words.dialogs.firstSeal;
  return { message: question, detail, button };
}

/** The person thought better of it. */
function notConfirmed(): Result<never, Failure> {
  return fail('notConfirmed', words.problems.notConfirmed);
}
