import { app, BrowserWindow, clipboard, dialog, shell, type WebContents } from 'electron';
import type { AppState } from '../../src-shared/ipc/window-values';
import type { Failure } from '../../src-shared/ipc/contract';
import { ok, type Result } from '../../src-shared/result';
import type { CrashReports } from '../services/machine/crash-reports';
import type { ServicePorts } from '../services/clock';
import type { SettingsService } from '../services/machine/settings-service';
import type { OpenSessions } from '../windows/open-sessions';
import type { AppMenu } from '../windows/app-menu';
import { askPerson } from '../windows/ask-person';
import { closeWindow } from '../windows/close-when-saved';
import { fail } from './app-failure';
import type { Handlers } from './handle-requests';
import { words } from '../words';

/** More than anybody has open on purpose; each costs a process. */
const MOST_WINDOWS = 16;

/** What a dialogue shows whole. */
const LONGEST_ADDRESS = 1_000;

type AppHandlers = Pick<Handlers, Extract<keyof Handlers, `app.${string}`>>;

/** What a running Stet has, whatever library is open. */
export interface AppParts {
  readonly sessions: OpenSessions;
  readonly settings: SettingsService;
  readonly ports: ServicePorts;
  readonly crashes: CrashReports;
  openWindow(): WebContents;
  /** Keeps the menus true: a page told what it can do, or settings changed. */
  readonly menu: Pick<AppMenu, 'offer' | 'refresh'>;
}

/** What concerns the program and the person, whatever library is open. */
export function appHandlers(parts: AppParts): AppHandlers {
  const { sessions, settings, crashes } = parts;
  /** For which draft a window was opened. */
  const firstDrafts = new WeakMap<WebContents, string>();
  return {
    'app.state': async (_argument, window) => {
      await sessions.settled(window);
      return ok({
        ...stateOf(parts),
        library: sessions.of(window)?.overview ?? null,
        draftId: firstDrafts.get(window) ?? null,
        refused: sessions.refusedIn(window),
      });
    },
    'app.reportError': ({ name, stack }) => {
      crashes.write({ where: 'window', what: name, stack });
      return ok(null);
    },
    'app.crashReports': () => ok(crashes.list()),
    'app.forgetCrashReport': ({ id }) => {
      crashes.forget(id);
      return ok(null);
    },
    'app.recallCrashReport': ({ id }) => {
      crashes.recall(id);
      return ok(null);
    },
    'app.changeSettings': (change) => {
      const changed = settings.change(change);
      if (change.theme) parts.menu.refresh();
      return ok(changed);
    },
    'app.offerCommands': ({ commands }, window) => {
      parts.menu.offer(window, commands);
      return ok(null);
    },
    'app.openAddress': async ({ address }, window) => openAddress(address, window),
    'app.copy': async ({ text }) => {
      await clipboard.writeText(text);
      return ok(null);
    },
    'app.closeWindow': async ({ unsaved }, window) => ok({ closed: await closeWindow(window, unsaved) }),
    'app.newWindow': async ({ draftId }, window) => {
      const session = sessions.of(window);
      if (BrowserWindow.getAllWindows().length >= MOST_WINDOWS) {
        return fail('tooMany', words.problems.tooManyWindows(MOST_WINDOWS));
      }
      const opened = parts.openWindow();
      if (draftId === undefined || !session) return ok(null);
      firstDrafts.set(opened, draftId);
      const entered = await sessions.open(opened, session.store.folder);
      return entered.ok ? ok(null) : entered;
    },
  };
}

/** What is the same in every window. */
function stateOf({ settings, ports }: AppParts): Omit<AppState, 'library' | 'draftId' | 'refused'> {
  return {
    version: app.getVersion(),
    platform: platformName(),
    settings: settings.settings,
    language: settings.language.tag,
    recent: settings.recent,
    now: ports.now(),
  };
}

function platformName(): AppState['platform'] {
  if (process.platform === 'darwin') return 'mac';
  return process.platform === 'win32' ? 'windows' : 'linux';
}

/** Nothing is opened before a person has seen the whole address and agreed. */
async function openAddress(
  address: string,
  contents: WebContents,
): Promise<Result<{ readonly opened: boolean }, Failure>> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:') return fail('notHttps', words.problems.notHttps);
  // a name before the host reads like the host, and what is longer than a dialogue can't be looked at
  if (url.username !== '' || url.password !== '' || url.href.length > LONGEST_ADDRESS) {
    return fail('notPlain', words.problems.addressNotPlain);
  }
  const question = {
    type: 'question' as const,
    message: words.dialogs.openAddress.question,
    detail: url.href,
    buttons: [words.dialogs.openAddress.open, words.common.cancel],
    defaultId: 1,
    cancelId: 1,
  };
  const opened = await askPerson(
    contents,
    false,
    async (window) => (await dialog.showMessageBox(window, question)).response === 0,
  );
  if (opened) await shell.openExternal(url.href);
  return ok({ opened });
}
