import { app, type WebContents } from 'electron';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Failure } from '../../src-shared/ipc/contract';
import type { LibraryOverview } from '../../src-shared/ipc/window-values';
import { DEFAULT_HOUSE_STYLE } from '../../src-shared/notices/default-house-style';
import { ok, type Result } from '../../src-shared/result';
import type { ServicePorts } from '../services/clock';
import type { HouseStyles } from '../services/house-styles';
import type { SettingsService } from '../services/machine/settings-service';
import { SampleLibrary } from '../services/sample-library';
import { createLibrary } from '../store/library/open-library';
import { restoreLibraryFile } from '../store/library/restore-library-file';
import { sampleFolder, type OpenSessions } from '../windows/open-sessions';
import { words } from '../words';
import { fail } from './app-failure';
import { chooseFolder } from './choose-folder';
import type { Handlers } from './handle-requests';

/** What a library is opened and made with. */
export interface OpeningParts {
  readonly sessions: OpenSessions;
  readonly settings: SettingsService;
  readonly styles: HouseStyles;
  readonly ports: ServicePorts;
}

/** The requests answered here. */
export type OpeningRequest =
  `library.${'openSample' | 'create' | 'choose' | 'openRecent' | 'forgetRecent' | 'recallRecent' | 'openRefused' | 'close'}`;

/** Making, opening and closing libraries. */
export function openingHandlers(parts: OpeningParts): Pick<Handlers, OpeningRequest> {
  const { sessions, settings } = parts;
  return {
    'library.openSample': (_argument, window) => openSample(parts, window),
    'library.create': async ({ name }, window) => {
      const { title, button } = words.dialogs.newLibrary;
      const folder = await chooseFolder(window, { title, buttonLabel: button });
      if (folder === null) return ok(null);
      const target = await freshFolder(folder, name, parts.ports);
      return target.ok ? openFolder(parts, window, target.value) : target;
    },
    'library.choose': async (_argument, window) => {
      const { title, button } = words.dialogs.openLibrary;
      const folder = await chooseFolder(window, { title, buttonLabel: button });
      return folder === null ? ok(null) : openFolder(parts, window, folder);
    },
    'library.openRecent': ({ path: folder }, window) =>
      settings.recent.some((known) => known.path === folder)
        ? openFolder(parts, window, folder)
        : fail('notRecent', words.problems.notRecent),
    'library.forgetRecent': ({ path: folder }) => {
      settings.forget(folder);
      return ok(null);
    },
    'library.recallRecent': ({ path: folder }) => {
      settings.recall(folder);
      return ok(null);
    },
    'library.openRefused': async ({ how }, window) => {
      const refused = sessions.refusedIn(window);
      if (!refused) return fail('notFound', words.problems.noLibraryWaiting);
      if (how === 'reading') return openFolder(parts, window, refused.folder, 'read');
      if (how === 'again') return openFolder(parts, window, refused.folder);
      const otherwise = { houseStyle: DEFAULT_HOUSE_STYLE, people: [] };
      const restored = await restoreLibraryFile(refused.folder, otherwise, parts.ports);
      return restored.ok ? openFolder(parts, window, refused.folder) : restored;
    },
    'library.close': async (_argument, window) => {
      await sessions.leave(window);
      return ok(null);
    },
  };
}

/** Opens a folder as the window's library and remembers it. */
export async function openFolder(
  parts: OpeningParts,
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
  parts: OpeningParts,
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
