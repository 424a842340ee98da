import { mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '../../../src-shared/domain/instant';
import type { CrashReport, CrashPlace } from '../../../src-shared/ipc/care-values';

/** Older ones go when there are more. */
const KEPT = 20;
const NAME = /^crash-[0-9TZ]+-[0-9a-f]{4}\.txt$/;

/** What is known of a crash. Nothing of it is written down but what {@link reportText} lets through. */
export interface Crash {
  readonly where: CrashPlace;
  /** `TypeError`, or why a process is gone: `crashed`, `oom`. */
  readonly what: string;
  readonly stack: string;
}

/**
 * Crash reports of this machine: text files that stay here until a person sends or deletes them. They hold no word
 * of a draft or an interview: an error's message may quote what it was about, so messages are left out, and of a
 * stack only the names of our own functions, files and lines are kept.
 */
export class CrashReports {
  /** What was deleted since Stet started, by id: there is a way back. */
  readonly #forgotten = new Map<string, string>();

  constructor(
    private readonly folder: string,
    private readonly now: () => Instant,
    /** Version and system, one line each. */
    private readonly about: readonly string[],
  ) {}

  /** Never throws: what fails here must not hide what failed before. */
  write(crash: Crash): void {
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      const at = this.now();
      const unique = Math.floor(Math.random() * 0x10000)
        .toString(16)
        .padStart(4, '0');
      const name = `crash-${at.replace(/[-:.]/g, '')}-${unique}.txt`;
      writeFileSync(path.join(this.folder, name), reportText(crash, at, this.about), { mode: 0o600 });
      for (const old of this.#names().slice(KEPT)) unlinkSync(path.join(this.folder, old));
    } catch {
      return;
    }
  }

  /** Newest first. */
  list(): readonly CrashReport[] {
    return this.#names().map((id) => {
      const text = readFileSync(path.join(this.folder, id), 'utf8');
      return { id, at: /^At: (.+)$/m.exec(text)?.[1] ?? '', text };
    });
  }

  forget(id: string): void {
    if (!NAME.test(id)) return;
    const file = path.join(this.folder, id);
    this.#forgotten.set(id, readFileSync(file, 'utf8'));
    unlinkSync(file);
  }

  /** Brings back what was deleted since Stet started; nothing else. */
  recall(id: string): void {
    const text = this.#forgotten.get(id);
    if (text === undefined) return;
    writeFileSync(path.join(this.folder, id), text, { mode: 0o600 });
    this.#forgotten.delete(id);
  }

  #names(): string[] {
    try {
      return readdirSync(this.folder)
        .filter((name) => NAME.test(name))
        .sort()
        .reverse();
    } catch {
      return [];
    }
  }
}

/** The whole report, as it is shown before anybody sends it. */
export function reportText({ where, what, stack }: Crash, at: Instant, about: readonly string[]): string {
  const frames = stack.split('\n').flatMap((line) => safeFrame(line) ?? []);
  return [
    'Stet crash report. It holds no text of any draft or interview.',
    `At: ${at}`,
    `Where: ${where}`,
    `What: ${nameOf(what)}`,
    ...about,
    '',
    ...frames.slice(0, 40),
    '',
  ].join('\n');
}

/** An error as a log may hold it: its kind and the functions it came through. Its message may quote a draft. */
export function wordless(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  const frames = (error.stack ?? '').split('\n').flatMap((line) => safeFrame(line) ?? []);
  return [nameOf(error.name), ...frames.slice(0, 12)].join('\n');
}

function nameOf(name: string): string {
  return /^[A-Za-z][A-Za-z0-9-]{0,40}$/.test(name) ? name : 'Error';
}

/** `at Desk.do (desk.js:12:34)`; `null` for a line that is no frame, such as the message. */
function safeFrame(line: string): string | null {
  const frame =
    /^\s*at (?:(?:async |new )?([\w$.<>#]{1,60})(?: \[as [\w$]{1,40}\])? )?\(?(?:[^()]*[/\\])?([\w.-]{1,60}):(\d+):(\d+)\)?$/.exec(
      line,
    );
  if (!frame) return null;
  const [, caller = '(anonymous)', file = '', row = '', column = ''] = frame;
  return `  at ${caller.trim()} (${file}:${row}:${column})`;
}
