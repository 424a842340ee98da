import { app, type WebContents } from 'electron';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Failure } from '../../src-shared/ipc/contract';
import type { LibraryOverview } from '../../src-shared/ipc/window-values';
import { DEFAULT_HOUSE_STYLE } from '../../src-shared/notices/default-house-style';
import { err, ok, type Result } from '../../src-shared/result';
import { withOwnStyle, withoutOwnStyle } from '../services/own-house-styles';
import type { HouseStyles } from '../services/house-styles';
import type { LibrarySession } from '../services/session/library-session';
import { SampleLibrary } from '../services/sample-library';
import type { SettingsService } from '../services/machine/settings-service';
import { openItemsFor } from '../services/session/library-overview';
import type { ServicePorts } from '../services/clock';
import { createLibrary } from '../store/library/open-library';
import { restoreLibraryFile } from '../store/library/restore-library-file';
import { sampleFolder, type OpenSessions } from '../windows/open-sessions';
import { noLibrary } from './app-failure';
import { chooseFolder } from './choose-folder';
import type { Handlers } from './handle-requests';
import { words } from '../words';

type LibraryHandlers = Pick<Handlers, Extract<keyof Handlers, `library.${string}`>>;

export interface LibraryHandlerParts {
  readonly sessions: OpenSessions;
  readonly settings: SettingsService;
  readonly styles: HouseStyles;
  readonly ports: ServicePorts;
}

/** Making, opening, describing and closing libraries. */
export function libraryHandlers(parts: LibraryHandlerParts): LibraryHandlers {
  const { sessions, settings, styles } = parts;
  const withSession =
    <A, R>(run: (session: LibrarySession, argument: A) => R | Promise<R>) =>
    async (argument: A, window: WebContents): Promise<R | ReturnType<typeof noLibrary>> => {
      const session = sessions.of(window);
      return session ? run(session, argument) : noLibrary();
    };
  return {
    'library.openSample': (_argument, window) => openSample(parts, window),
    'library.create': async ({ name }, window) => {
      const folder = await chooseFolder(window, {
        title: words.dialogs.newLibrary.title,
        buttonLabel: words.dialogs.newLibrary.button,
      });
      if (folder === null) return ok(null);
      const target = await freshFolder(folder, name, parts.ports);
      return target.ok ? openFolder(parts, window, target.value) : target;
    },
    'library.choose': async (_argument, window) => {
      const folder = await chooseFolder(window, {
        title: words.dialogs.openLibrary.title,
        buttonLabel: words.dialogs.openLibrary.button,
      });
      return folder === null ? ok(null) : openFolder(parts, window, folder);
    },
    'library.openRecent': ({ path: folder }, window) =>
      settings.recent.some((known) => known.path === folder)
        ? openFolder(parts, window, folder)
        : err({
            kind: 'notRecent',
            message: words.problems.notRecent,
          }),
    'library.forgetRecent': ({ path: folder }) => {
      settings.forget(folder);
      return ok(null);
    },
    'library.close': async (_argument, window) => {
      await sessions.leave(window);
      return ok(null);
    },
    'library.overview': withSession((session) => ok(session.overview)),
    'library.rename': withSession((session, { name }) =>
      session.changeLibrary((library) => ({ ...library, name })),
    ),
    'library.setPeople': withSession((session, { people }) =>
      session.changeLibrary((library) => ({ ...library, people })),
    ),
    'library.setHouseStyle': withSession((session, { houseStyleId }) => {
      const own = session.store.library.ownHouseStyles?.find((style) => style.id === houseStyleId);
      const houseStyle = own ?? styles.find(houseStyleId);
      return houseStyle
        ? session.changeLibrary((library) => ({ ...library, houseStyle }))
        : err({ kind: 'notFound', message: words.problems.noHouseStyle });
    }),
    'library.saveHouseStyle': withSession((session, { style }) =>
      styles.find(style.id)
        ? err({
            kind: 'notOwn',
            message: words.problems.notOwnHouseStyle,
          })
        : session.changeLibrary((library) => withOwnStyle(library, style)),
    ),
    'library.removeHouseStyle': withSession((session, { houseStyleId }) =>
      session.changeLibrary((library) => withoutOwnStyle(library, houseStyleId)),
    ),
    'library.learnWord': withSession((session, { word }) =>
      session.changeLibrary((library) => ({
        ...library,
        words: [...new Set([...(library.words ?? []), word.trim()])].filter((known) => known !== '').sort(),
      })),
    ),
    'library.houseStyles': () => ok(styles.all),
    'library.openItems': withSession(({ store }) => openItemsFor(settings.settings.person, store)),
    'library.search': withSession(async (session, { query }) => ok(await session.search.search(query))),
    'library.openRefused': async ({ how }, window) => {
      const refused = sessions.refusedIn(window);
      if (!refused) {
        return err({ kind: 'notFound', message: words.problems.noLibraryWaiting });
      }
      if (how === 'reading') return openFolder(parts, window, refused.folder, 'read');
      if (how === 'again') return openFolder(parts, window, refused.folder);
      const otherwise = { houseStyle: DEFAULT_HOUSE_STYLE, people: [] };
      const restored = await restoreLibraryFile(refused.folder, otherwise, parts.ports);
      return restored.ok ? openFolder(parts, window, refused.folder) : restored;
    },
    'library.verify': withSession((session) => session.verify()),
  };
}

/** Opens a folder as the window's library and remembers it. */
export async function openFolder(
  parts: LibraryHandlerParts,
  window: WebContents,
  folder: string,
  mode: 'write' | 'read' = 'write',
): Promise<Result<LibraryOverview, Failure>> {
  const opened = await parts.sessions.open(window, folder, mode);
  if (!opened.ok) return opened;
  const { overview } = opened.value;
  parts.settings.noteOpened(overview.folder, overview.library.name, parts.ports.now());
  return ok(overview);
}

/** The sample is made once, in the person's own documents, and stays theirs to play with. */
async function openSample(
  parts: LibraryHandlerParts,
  window: WebContents,
): Promise<Result<LibraryOverview, Failure>> {
  const folder = path.join(app.getPath('userData'), 'sample-library');
  const opened = await openFolder(parts, window, folder);
  if (opened.ok || (opened.error.kind !== 'noFolder' && opened.error.kind !== 'noLibrary')) return opened;
  rmSync(folder, { recursive: true, force: true });
  const made = await createLibrary(
    folder,
    {
      name: 'The Orrhaven Register',
      houseStyle: parts.styles.find('orrhaven-register') ?? DEFAULT_HOUSE_STYLE,
      people: [],
    },
    parts.ports,
  );
  if (!made.ok) return made;
  await made.value.close();
  const session = await parts.sessions.open(window, folder);
  if (!session.ok) return session;
  await new SampleLibrary(sampleFolder(), session.value).fill();
  return openFolder(parts, window, folder);
}

/** An empty folder becomes the library; in a folder with files the library gets a folder of its own name. */
async function freshFolder(
  chosen: string,
  name: string,
  ports: ServicePorts,
): Promise<Result<string, Failure>> {
  const described = { name, houseStyle: DEFAULT_HOUSE_STYLE, people: [] };
  const here = await createLibrary(chosen, described, ports);
  const inside = path.join(chosen, name.replace(/[\\/:*?"<>|]/g, '-').trim() || 'Library');
  const made =
    here.ok || here.error.kind !== 'notEmpty' ? here : await createLibrary(inside, described, ports);
  if (!made.ok) return made;
  await made.value.close();
  return ok(made.value.folder);
}
