import { mkdir, readdir, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { Interview } from '../../../src-shared/domain/interview';
import type { Failure } from '../../../src-shared/ipc/contract';
import { err, ok, type Result } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';
import { isThere } from '../../store/files/is-there';
import { isDocumentId } from '../../store/document-id';
import { readPlainFile } from '../../store/files/read-plain-file';
import { syncFolder, writeDurably } from '../../store/files/durable-file';
import { LibraryLayout } from '../../store/library/library-layout';
import type { LibraryStore } from '../../store/library-store';
import { filesOfDocument, removeFiles } from '../../store/purge-files';
import type { SealKey } from '../../store/sealed-box';
import { readFailure } from '../../store/failures/read-failure';
import { isMissing, writeFailure } from '../../store/failures/write-failure';

/** The shortest passphrase that is taken; its length is its strength. */
const SHORTEST = 12;

/** Loaded when something is sealed or unsealed: most libraries never do. */
const cipher = () => import('../../store/sealed-box');

/** What a sealed file holds. */
interface SealedInterview {
  readonly interview: Interview;
  /** Base64 of the imported file. */
  readonly original: string | null;
}

/**
 * Confidential interviews at rest: sealed with the library's passphrase, with their original, and taken out of
 * everything plain (file, trash, snapshots, catalogue, index). Unsealed they are interviews like any other.
 */
export class SealService {
  readonly #layout: LibraryLayout;

  constructor(
    private readonly store: LibraryStore,
    private readonly person: () => string,
    private readonly forget: (id: string) => Promise<void>,
  ) {
    this.#layout = new LibraryLayout(store.folder);
  }

  /** Ids of what is sealed; their titles are sealed too. None where there is no such folder, or it can't be listed. */
  async list(): Promise<readonly string[]> {
    const names = await readdir(this.#folder).catch(() => []);
    return names
      .flatMap((name) => (name.endsWith('.sealed') ? [name.slice(0, -'.sealed'.length)] : []))
      .sort();
  }

  /** Whether the library has one; the first interview that is sealed sets it. */
  hasPassphrase(): Promise<boolean> {
    return isThere(path.join(this.#folder, 'key.json'));
  }

  /** Seals an interview. The first one sets the library's passphrase. */
  async seal(id: string, passphrase: string): Promise<Result<null, Failure>> {
    const opened = await this.store.interviews.get(id);
    if (!opened.ok) return opened;
    const key = await this.#key(passphrase, 'make');
    if (!key.ok) return key;
    const content = await this.#contentOf(opened.value);
    if (!content.ok) return content;
    try {
      const written = await this.#writeSealed(id, key.value, content.value);
      if (!written.ok) return written;
      const noted = await this.store.record.add({
        by: this.person(),
        action: 'record.seal',
        details: { id },
      });
      return noted.ok ? await this.#removePlain(opened.value) : noted;
    } catch (error) {
      return err(writeFailure(error));
    }
  }

  /** Brings a sealed interview back into the library, readable again. */
  async unseal(id: string, passphrase: string): Promise<Result<Interview, Failure>> {
    if (!isDocumentId(id)) return err(NOT_SEALED);
    const bytes = await this.#sealedBytes(id);
    if (!bytes.ok) return bytes;
    const key = await this.#key(passphrase, 'refuse');
    if (!key.ok) return key;
    const { openSealed } = await cipher();
    const plain = openSealed(key.value, id, bytes.value);
    if (!plain) {
      return err({
        kind: 'damaged',
        ...say('services.sealDamaged'),
      });
    }
    const { interview, original } = JSON.parse(plain.toString('utf8')) as SealedInterview;
    if (original !== null && interview.original) {
      const kept = await this.store.originals.keep(
        Buffer.from(original, 'base64'),
        `original.${interview.original.extension}`,
      );
      if (!kept.ok) return kept;
    }
    const created = await this.store.interviews.create(interview);
    if (!created.ok) return created;
    const noted = await this.store.record.add({
      by: this.person(),
      action: 'record.unseal',
      details: { id },
    });
    if (!noted.ok) return noted;
    // one that can't be removed is as good as sealed again: the library has the interview already
    await unlink(this.#file(id)).catch(() => undefined);
    await syncFolder(this.#folder).catch(() => undefined);
    return created;
  }

  async #sealedBytes(id: string): Promise<Result<Buffer, Failure>> {
    try {
      return ok(await readPlainFile(this.#file(id)));
    } catch (error) {
      return err(isMissing(error) ? NOT_SEALED : readFailure(error));
    }
  }

  /** What goes into the sealed file: the interview with its imported file. */
  async #contentOf(interview: Interview): Promise<Result<Buffer, Failure>> {
    const { original } = interview;
    const bytes = original ? await this.store.originals.read(original) : null;
    if (bytes && !bytes.ok) return bytes;
    const content: SealedInterview = { interview, original: bytes?.value.toString('base64') ?? null };
    return ok(Buffer.from(JSON.stringify(content)));
  }

  /** Nothing plain goes before what was written has been read back and opened. */
  async #writeSealed(id: string, key: SealKey, plain: Buffer): Promise<Result<null, Failure>> {
    const { openSealed, sealBytes } = await cipher();
    await writeDurably(this.#file(id), sealBytes(key, id, plain));
    const back = openSealed(key, id, await readPlainFile(this.#file(id)));
    return back?.equals(plain) ? ok(null) : err({ kind: 'diskError', ...say('services.sealNotGivenBack') });
  }

  async #removePlain(interview: Interview): Promise<Result<null, Failure>> {
    const { id } = interview;
    await this.store.interviews.forget(id);
    await this.forget(id);
    const unsent = await this.store.unfinished.forget(id);
    if (!unsent.ok) return unsent;
    await removeFiles([
      ...(await filesOfDocument(this.#layout, 'interview', id)),
      ...this.#originalFile(interview),
    ]);
    return ok(null);
  }

  async #key(passphrase: string, whenNone: 'make' | 'refuse'): Promise<Result<SealKey, Failure>> {
    if (this.store.readOnly !== null) return err({ kind: 'readOnly', ...this.store.readOnly });
    const { keyFrom, newKeyFile, readKeyFile } = await cipher();
    const file = path.join(this.#folder, 'key.json');
    const found = await readPlainFile(file).catch((error: unknown) => (isMissing(error) ? null : NO_BYTES));
    if (found !== null) {
      // a second key file in the place of one that can't be read would lock up for good what the first one opens
      const keyFile = readKeyFile(found);
      if (!keyFile) return err(DAMAGED_KEY);
      const key = await keyFrom(keyFile, passphrase);
      return key
        ? ok(key)
        : err({
            kind: 'wrongPassphrase',
            ...say('services.wrongPassphrase'),
          });
    }
    // a new key beside what the lost one sealed would be in the way when that one is put back
    if (whenNone === 'refuse' || (await this.list()).length > 0) return err(MISSING_KEY);
    if (passphrase.length < SHORTEST) {
      return err({
        kind: 'tooShort',
        ...say('services.shortPassphrase', { least: SHORTEST }),
      });
    }
    const made = await newKeyFile(passphrase);
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await writeDurably(file, Buffer.from(`${JSON.stringify(made.file)}\n`));
    return ok(made.key);
  }

  /** The imported file, unless another document of the library came from it. */
  #originalFile({ id, original }: Interview): string[] {
    if (!original) return [];
    const rows = [
      ...this.store.drafts.list(),
      ...this.store.interviews.list(),
      ...this.store.documents.list(),
    ];
    if (rows.some((row) => row.id !== id && row.originalSha256 === original.sha256)) return [];
    const file = this.store.originals.fileOf(original);
    return file === null ? [] : [file];
  }

  get #folder(): string {
    return this.#layout.sealed;
  }

  #file(id: string): string {
    return path.join(this.#folder, `${id}.sealed`);
  }
}

const NO_BYTES = new Uint8Array();

const DAMAGED_KEY: Failure = {
  kind: 'damaged',
  ...say('services.badKeyFile'),
};

const MISSING_KEY: Failure = { kind: 'notFound', ...say('services.noKeyFile') };

const NOT_SEALED: Failure = { kind: 'notFound', ...say('services.notSealed') };
