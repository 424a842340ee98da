import { ok } from '../../src-shared/result';
import type { HouseStyles } from '../services/house-styles';
import type { SettingsService } from '../services/machine/settings-service';
import { withOwnStyle, withoutOwnStyle } from '../services/own-house-styles';
import { openItemsFor } from '../services/session/library-overview';
import type { OpenSessions } from '../windows/open-sessions';
import { words } from '../words';
import { fail } from './app-failure';
import type { Handlers } from './handle-requests';
import type { OpeningRequest } from './opening-handlers';
import { withSession } from './with-session';

type LibraryHandlers = Pick<Handlers, Exclude<Extract<keyof Handlers, `library.${string}`>, OpeningRequest>>;

/** Looking through an open library, and changing what is said of it as a whole. */
export function libraryHandlers(parts: {
  readonly sessions: OpenSessions;
  readonly settings: SettingsService;
  readonly styles: HouseStyles;
}): LibraryHandlers {
  const { settings, styles } = parts;
  const within = withSession(parts.sessions);
  return {
    'library.overview': within((session) => ok(session.overview)),
    'library.rename': within((session, { name }) =>
      session.changeLibrary((library) => ({ ...library, name })),
    ),
    'library.setPeople': within((session, { people }) =>
      session.changeLibrary((library) => ({ ...library, people })),
    ),
    'library.setHouseStyle': within((session, { houseStyleId }) => {
      const own = session.store.library.ownHouseStyles?.find((style) => style.id === houseStyleId);
      const houseStyle = own ?? styles.find(houseStyleId);
      return houseStyle
        ? session.changeLibrary((library) => ({ ...library, houseStyle }))
        : fail('notFound', words.problems.noHouseStyle);
    }),
    'library.saveHouseStyle': within((session, { style }) =>
      styles.find(style.id)
        ? fail('notOwn', words.problems.notOwnHouseStyle)
        : session.changeLibrary((library) => withOwnStyle(library, style)),
    ),
    'library.removeHouseStyle': within((session, { houseStyleId }) =>
      session.changeLibrary((library) => withoutOwnStyle(library, houseStyleId)),
    ),
    'library.learnWord': within((session, { word }) =>
      session.changeLibrary((library) => ({
        ...library,
        words: [...new Set([...(library.words ?? []), word.trim()])].filter((known) => known !== '').sort(),
      })),
    ),
    'library.houseStyles': () => ok(styles.all),
    'library.openItems': within(({ store }) => openItemsFor(settings.settings.person, store)),
    'library.search': within(async (session, { query, noticeKinds }) =>
      ok(await session.search.search(query, noticeKinds)),
    ),
    'library.findClaims': within(async ({ claims }, { query }) => ok(await claims.find(query))),
    'library.verify': within((session) => session.verify()),
  };
}
