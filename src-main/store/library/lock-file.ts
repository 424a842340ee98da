import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { open, stat, unlink, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import type { Instant } from '../../../src-shared/domain/instant';
import { err, ok, type Result } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';
import { writeDurably } from '../files/durable-file';
import { readPlainFile } from '../files/read-plain-file';
import { StoreError } from '../failures/store-failure';
import { errorCode, isMissing } from '../failures/write-failure';

/** Who has a library open for writing. */
export interface LockHolder {
  /** Random, so that a holder knows its own lock again. */
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  /** What the system says about the start of that process; tells it from a later one with the same number. */
  readonly processStart: string;
  /** Empty where a damaged lock does not tell. */
  readonly openedAt: Instant;
}

/** How often a holder on a shared drive shows that it lives, and after how long without it counts as gone. */
const HEARTBEAT_MS = 15_000;
const STALE_AFTER_MS = 120_000;

/** A takeover that lasts longer than this was broken off. */
const TAKEOVER_MS = 10_000;

/** The lock of one library, held until {@link release}. */
export class LockFile {
  readonly #timer: NodeJS.Timeout;

  private constructor(
    private readonly file: string,
    readonly holder: LockHolder,
  ) {
    this.#timer = setInterval(() => void this.#beat(), HEARTBEAT_MS).unref();
  }

  /** Takes the lock, or says who has it. A lock that its holder left behind is taken over. */
  static async acquire(file: string, now: Instant): Promise<Result<LockFile, LockHolder>> {
    const holder = thisProcess(now);
    if (await createExclusively(file, holder)) return ok(new LockFile(file, holder));
    const found = await readHolder(file);
    if (found && !(await isGone(file, found))) return err(found);
    const takenOver = await takeOver(file, found, holder);
    return takenOver === null ? ok(new LockFile(file, holder)) : err(takenOver);
  }

  /** Rejects with a StoreError where somebody else took the lock, or it is gone: then nothing may be written. */
  async check(): Promise<void> {
    const found = await readHolder(this.file);
    if (found?.token === this.holder.token) return;
    if (found === null && !(await exists(path.dirname(this.file)))) return; // the write itself will say so
    const sentence = found ? say('store.lockTaken', { host: found.host }) : say('store.lockGone');
    throw new StoreError({ kind: 'lockLost', ...sentence });
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    const found = await readHolder(this.file).catch(() => null);
    if (found?.token === this.holder.token) await unlink(this.file).catch(() => undefined);
  }

  async #beat(): Promise<void> {
    const found = await readHolder(this.file).catch(() => null);
    if (found?.token !== this.holder.token) return;
    const now = new Date();
    await utimes(this.file, now, now).catch(() => undefined);
  }
}

function thisProcess(openedAt: Instant): LockHolder {
  const { pid } = process;
  const token = randomBytes(12).toString('hex');
  return { token, pid, host: hostname(), processStart: processStart(pid) ?? '', openedAt };
}

async function createExclusively(file: string, holder: LockHolder): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', 0o600);
    try {
      await handle.writeFile(serialise(holder));
      await handle.sync();
    } catch (error) {
      // on a full disk an empty file would be left: nobody's lock
      await unlink(file).catch(() => undefined);
      throw error;
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** `null` where there is no lock, or one that was never written to its end. */
async function readHolder(file: string): Promise<LockHolder | null> {
  try {
    return holderIn(JSON.parse((await readPlainFile(file)).toString('utf8')) as Partial<LockHolder> | null);
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return null;
    throw error;
  }
}

/** A lock of which a part is damaged still tells that there is a holder: what is not known of it is empty. */
function holderIn(found: Partial<Record<keyof LockHolder, unknown>> | null): LockHolder | null {
  const { token, pid, host, processStart: start, openedAt } = found ?? {};
  if (typeof token !== 'string' || typeof host !== 'string') return null;
  if (!Number.isSafeInteger(pid) || (pid as number) < 1) return null;
  const known = (value: unknown): string => (typeof value === 'string' ? value : '');
  return { token, pid: pid as number, host, processStart: known(start), openedAt: known(openedAt) };
}

/** On this computer the process itself is asked; of another one only the signs of life in the file are known. */
async function isGone(file: string, holder: LockHolder): Promise<boolean> {
  if (holder.host !== hostname()) return (await ageOf(file)) > STALE_AFTER_MS;
  return (
    !isAlive(holder.pid) || (holder.processStart !== '' && processStart(holder.pid) !== holder.processStart)
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Milliseconds since the last sign of life, by the clock of the disk that holds the file: ours may be wrong. */
async function ageOf(file: string): Promise<number> {
  const probe = `${file}.${randomBytes(6).toString('hex')}.probe`;
  try {
    await (await open(probe, 'wx', 0o600)).close();
    const [there, then] = await Promise.all([stat(probe), stat(file)]);
    return there.mtimeMs - then.mtimeMs;
  } finally {
    await unlink(probe).catch(() => undefined);
  }
}

/**
 * Replaces a lock that was left behind. Two programs may try at once, so the replacing has a lock of its own and
 * looks again under it. Answers who has the lock instead, or `null` once it is ours.
 */
async function takeOver(
  file: string,
  judged: LockHolder | null,
  holder: LockHolder,
): Promise<LockHolder | null> {
  const mutex = `${file}.takeover`;
  if (!(await createExclusively(mutex, holder))) {
    if ((await ageOf(mutex)) < TAKEOVER_MS) return (await readHolder(mutex)) ?? holder;
    await unlink(mutex).catch(() => undefined);
    if (!(await createExclusively(mutex, holder))) return (await readHolder(mutex)) ?? holder;
  }
  try {
    const found = await readHolder(file);
    if (found && found.token !== judged?.token) return found;
    await writeDurably(file, Buffer.from(serialise(holder)));
    return null;
  } finally {
    await unlink(mutex).catch(() => undefined);
  }
}

function serialise(holder: LockHolder): string {
  return `${JSON.stringify(holder, null, 2)}\n`;
}

/** Linux only: the boot and the clock tick in which a process began. Elsewhere its number has to do. */
function processStart(pid: number): string | null {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    // the second field is a name in brackets and may hold anything; the start is the 22nd
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    return `${boot}:${fields[19] ?? ''}`;
  } catch {
    return null;
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
