import type { RequestName } from '../../src-shared/ipc/contract';
import type { OpenSessions } from '../windows/open-sessions';
import type { Handlers } from './handle-requests';
import { withSession } from './with-session';
import { writeChosen } from './write-chosen';

type LedgerHandlers = Pick<Handlers, Extract<RequestName, `ledger.${string}`>>;

/** The corrections ledger: its rows, what waits in it, its files. */
export function ledgerHandlers(sessions: OpenSessions): LedgerHandlers {
  const within = withSession(sessions);
  return {
    'ledger.rows': within(({ ledger }) => ledger.rows()),
    'ledger.work': within(({ ledger }) => ledger.work()),
    'ledger.preview': within(({ ledger }, wish) => ledger.preview(wish)),
    'ledger.export': within(async ({ ledger }, wish, window) => {
      const prepared = await ledger.prepare(wish);
      if (!prepared.ok) return prepared;
      return writeChosen(window, prepared.value.fileName, (file) => ledger.write(prepared.value, file));
    }),
  };
}
