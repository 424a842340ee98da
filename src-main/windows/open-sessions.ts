import { app, type WebContents } from 'electron';
import path from 'node:path';
import type { Failure } from '../../src-shared/ipc/contract';
import { ok, type Result } from '../../src-shared/result';
import { sendEvent } from './desk-window';
import type { LibrarySession, SessionListener } from '../services/library-session';
import { openLibrarySession, type SessionSetting } from '../services/open-library-session';

interface OpenSession {
  readonly session: LibrarySession;
  readonly windows: Set<WebContents>;
}

/** Which library is open in which window. Windows on the same folder share one session, and its lock. */
export class OpenSessions {
  readonly #byFolder = new Map<string, OpenSession>();

  constructor(private readonly setting: Omit<SessionSetting, 'listener'>) {}

  of(window: WebContents): LibrarySession | null {
    return this.#entryOf(window)?.session ?? null;
  }

  /** Opens a library in a window; whatever was open there is closed first. */
  async open(window: WebContents, folder: string): Promise<Result<LibrarySession, Failure>> {
    const key = path.resolve(folder);
    const known = this.#byFolder.get(key);
    if (known?.windows.has(window)) return ok(known.session);
    await this.leave(window);
    if (known) {
      known.windows.add(window);
      return ok(known.session);
    }
    const windows = new Set([window]);
    const opened = await openLibrarySession(key, { ...this.setting, listener: tellAll(windows) });
    if (!opened.ok) return opened;
    this.#byFolder.set(key, { session: opened.value, windows });
    return opened;
  }

  /** Takes a window out of its session; the last one closes the library. */
  async leave(window: WebContents): Promise<void> {
    for (const [key, entry] of this.#byFolder) {
      if (!entry.windows.delete(window) || entry.windows.size > 0) continue;
      this.#byFolder.delete(key);
      await entry.session.close();
    }
  }

  async closeAll(): Promise<void> {
    const entries = [...this.#byFolder.values()];
    this.#byFolder.clear();
    await Promise.all(entries.map(({ session }) => session.close()));
  }

  #entryOf(window: WebContents): OpenSession | undefined {
    return [...this.#byFolder.values()].find((entry) => entry.windows.has(window));
  }
}

function tellAll(windows: ReadonlySet<WebContents>): SessionListener {
  return {
    draftChanged: (view) => windows.forEach((window) => sendEvent(window, 'draft.changed', view)),
    interviewChanged: (interview) =>
      windows.forEach((window) => sendEvent(window, 'interview.changed', interview)),
    libraryChanged: (overview) => windows.forEach((window) => sendEvent(window, 'library.changed', overview)),
    progress: (progress) => windows.forEach((window) => sendEvent(window, 'progress', progress)),
  };
}

/** Where the sample library's files are: beside the app's own code. */
export function sampleFolder(): string {
  return path.join(app.getAppPath(), 'data/sample-library');
}
