import type { RequestName } from '../../src-shared/ipc/contract';
import { ok } from '../../src-shared/result';
import type { SpellingService } from '../services/machine/spelling-service';
import type { OpenSessions } from '../windows/open-sessions';
import type { Handlers } from './handle-requests';
import { withSession } from './with-session';

type WordsHandlers = Pick<Handlers, Extract<RequestName, `${'quotes' | 'spelling'}.${string}`>>;

/** What is asked about words: whether they were said, who said them, how they are spelled. */
export function wordsHandlers(sessions: OpenSessions, spelling: SpellingService): WordsHandlers {
  const within = withSession(sessions);
  return {
    'quotes.check': within(({ quotations }, { draftId }) => quotations.check(draftId)),
    'quotes.find': within(({ quotations }, { words, prefix }) =>
      quotations.find(words, { unfinished: prefix }),
    ),
    'spelling.wrong': async ({ language, words }) => ok(await spelling.wrong(language, words)),
    'spelling.suggest': async ({ language, word }) => ok(await spelling.suggest(language, word)),
  };
}
