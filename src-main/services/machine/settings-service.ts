import { existsSync, readFileSync, renameSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import type { RecentLibrary, Settings } from '../../../src-shared/ipc/window-values';
import type { Instant } from '../../../src-shared/domain/instant';
import { languageOf, type Language } from '../../../src-shared/words/languages';
import { isMissing } from '../../store/failures/write-failure';
import { writeDurably } from '../../store/files/durable-file';

const settingsShape = v.object({
  person: v.string(),
  theme: v.picklist(['system', 'light', 'dark']),
  language: v.optional(v.string()),
  remembered: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
});

const fileShape = v.object({
  settings: settingsShape,
  recent: v.array(v.object({ path: v.string(), name: v.string(), openedAt: v.string() })),
});

type SettingsFile = v.InferOutput<typeof fileShape>;

const MOST_RECENT = 12;

/** Choices of the window that are kept; the windows name some dozens. */
const MOST_REMEMBERED = 500;

/** What a person chose for themselves on this machine. Nothing of a library is in it but its name and folder. */
export class SettingsService {
  /** As it was chosen when Stet started: a change waits for the next start. */
  readonly language: Language;
  #value: SettingsFile;
  #writing: Promise<unknown> = Promise.resolve();
  /** Libraries that were taken off the list since Stet started. */
  #forgotten: SettingsFile['recent'] = [];

  constructor(private readonly file: string) {
    this.#value = readSettings(file);
    this.language = languageOf(this.#value.settings.language);
  }

  get settings(): Settings {
    return this.#value.settings;
  }

  /** The recent libraries, without a look at whether they are there: a drive may be slow to answer. */
  get remembered(): readonly Omit<RecentLibrary, 'present'>[] {
    return this.#value.recent;
  }

  get recent(): readonly RecentLibrary[] {
    return this.#value.recent.map((library) => ({
      ...library,
      present: existsSync(path.join(library.path, 'library.json')),
    }));
  }

  change(change: Partial<Settings>): Settings {
    const { settings } = this.#value;
    const remembered = newestOf({ ...settings.remembered, ...change.remembered });
    this.#put({ ...this.#value, settings: { ...settings, ...change, remembered } });
    return this.settings;
  }

  noteOpened(folder: string, name: string, at: Instant): void {
    const others = this.#value.recent.filter((library) => library.path !== folder);
    const recent = [{ path: folder, name, openedAt: at }, ...others].slice(0, MOST_RECENT);
    this.#put({ ...this.#value, recent });
  }

  forget(folder: string): void {
    const { recent } = this.#value;
    this.#forgotten = [...this.#forgotten, ...recent.filter((library) => library.path === folder)];
    this.#put({ ...this.#value, recent: recent.filter((library) => library.path !== folder) });
  }

  /** Puts a library that was taken off the list since Stet started back to where it stood; no other. */
  recall(folder: string): void {
    const recalled = this.#forgotten.find((library) => library.path === folder);
    const { recent } = this.#value;
    if (!recalled || recent.some((library) => library.path === folder)) return;
    const all = [...recent, recalled].sort((a, b) => b.openedAt.localeCompare(a.openedAt));
    this.#put({ ...this.#value, recent: all.slice(0, MOST_RECENT) });
  }

  /** Resolves when everything is on disk. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  #put(value: SettingsFile): void {
    this.#value = value;
    // settings are conveniences: one that can't be kept must not stop anybody's work
    this.#writing = this.#writing
      .then(() => writeDurably(this.file, Buffer.from(JSON.stringify(this.#value, null, 2))))
      .catch(() => undefined);
  }
}

/** No file means the defaults. A damaged one does too, and is kept under another name: it may have a person's keys. */
function readSettings(file: string): SettingsFile {
  try {
    return v.parse(fileShape, JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (!isMissing(error)) setAside(file);
    return { settings: { person: userName(), theme: 'system', remembered: {} }, recent: [] };
  }
}

function setAside(file: string): void {
  try {
    renameSync(file, `${file}.damaged`);
  } catch {
    // it stays where it is until the next change takes its place: nobody's work hangs on it
  }
}

/** The file is read at every start: a page that remembers without end must not fill it. */
function newestOf(remembered: Settings['remembered']): Settings['remembered'] {
  return Object.fromEntries(Object.entries(remembered).slice(-MOST_REMEMBERED));
}

function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return 'me';
  }
}
