import { app, type WebContents } from 'electron';
import path from 'node:path';
import type { Failure } from '../../src-shared/ipc/contract';
import { ok, type Result } from '../../src-shared/result';
import type { RefusedLibrary } from '../../src-shared/ipc/care-values';
import type { LibraryOpenFailure } from '../store/failures/library-failure';
import { sendEvent } from './desk-window';
import { refusedLibrary } from './refused-library';
import type { LibrarySession } from '../services/session/library-session';
import type { SessionListener } from '../services/session/session-parts';
import { openLibrarySession, type SessionSetting } from '../services/session/open-library-session';

interface OpenSession {
  readonly session: LibrarySession;
  readonly windows: Set<WebContents>;
}

/** Which library is open in which window. Windows on the same folder share one session, and its lock. */
export class OpenSessions {
  readonly #byFolder = new Map<string, OpenSession>();
  readonly #refused = new WeakMap<WebContents, RefusedLibrary>();
  readonly #opening = new WeakMap<WebContents, Promise<unknown>>();

  constructor(private readonly setting: Omit<SessionSetting, 'listener'>) {}

  of(window: WebContents): LibrarySession | null {
    return this.#entryOf(window)?.session ?? null;
  }

  /** Why the library that was asked for last in this window is not open; `null` where it is, or none was. */
  refusedIn(window: WebContents): RefusedLibrary | null {
    return this.#refused.get(window) ?? null;
  }

  /** Waits until the library that this window asked for is open or refused. */
  async settled(window: WebContents): Promise<void> {
    await this.#opening.get(window);
  }

  /** Opens a library in a window; whatever was open there is closed first. */
  async open(
    window: WebContents,
    folder: string,
    mode: 'write' | 'read' = 'write',
  ): Promise<Result<LibrarySession, Failure>> {
    const opening = this.#open(window, folder, mode);
    this.#opening.set(window, opening);
    const opened = await opening;
    if (opened.ok) this.#refused.delete(window);
    else this.#refused.set(window, refusedLibrary(path.resolve(folder), opened.error));
    return opened;
  }

  async #open(
    window: WebContents,
    folder: string,
    mode: 'write' | 'read',
  ): Promise<Result<LibrarySession, LibraryOpenFailure>> {
    const key = path.resolve(folder);
    const known = this.#byFolder.get(key);
    if (known?.windows.has(window)) return ok(known.session);
    await this.leave(window);
    if (known) {
      known.windows.add(window);
      return ok(known.session);
    }
    const windows = new Set([window]);
    const opened = await openLibrarySession(key, { ...this.setting, mode, listener: tellAll(windows) });
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
    draftChanged: (view, typist) =>
      windows.forEach((window) => {
        if (window !== typist) sendEvent(window, 'draft.changed', view);
      }),
    draftListed: (row) => windows.forEach((window) => sendEvent(window, 'draft.listed', row)),
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
