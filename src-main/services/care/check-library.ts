import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Draft } from '../../../src-shared/domain/draft';
import type { OriginalFile } from '../../../src-shared/domain/original-file';
import type { CareKind, CheckFinding, LibraryCheck } from '../../../src-shared/ipc/care-values';
import type { Failure } from '../../../src-shared/ipc/contract';
import type { Result } from '../../../src-shared/result';
import { sha256Of } from '../../store/files/durable-file';
import { readPlainFile } from '../../store/files/read-plain-file';
import type { JournalEntry } from '../../../src-shared/domain/journal-entry';
import { NO_PREVIOUS } from '../../../src-shared/domain/journal-entry';
import { say } from '../../../src-shared/words/say';
import { sentenceOf, type Sentence } from '../../../src-shared/domain/sentence';
import type { LibraryStore } from '../../store/library-store';

const KINDS = ['draft', 'interview', 'document'] as const;

type Counts = { -readonly [K in keyof LibraryCheck['counts']]: number };

/** Opens every document, reads every journal to its end, and holds both against each other and against the originals. */
export async function checkLibrary(store: LibraryStore, at: string): Promise<LibraryCheck> {
  const check = new Check(store);
  for (const kind of KINDS) await check.documents(kind);
  await check.record();
  await check.originals();
  await check.keptAside();
  check.findings();
  const { counts, found } = check;
  const { documents, journals, originals, snapshots, trashed } = counts;
  return {
    at,
    checked: documents + journals + originals + snapshots + trashed,
    counts,
    found,
    problems: found.filter(({ severity }) => severity === 'damage').map(({ message }) => message),
  };
}

class Check {
  readonly found: CheckFinding[] = [];
  readonly counts: Counts = {
    documents: 0,
    journals: 0,
    entries: 0,
    purgedEntries: 0,
    anchors: 0,
    originals: 0,
    snapshots: 0,
    trashed: 0,
  };
  readonly #originals = new Map<string, OriginalFile>();
  /** Files that something was said about already. */
  readonly #said = new Set<string>();

  constructor(private readonly store: LibraryStore) {}

  async documents(kind: CareKind): Promise<void> {
    const collection = this.store.collection(kind);
    for (const row of collection.list()) {
      this.counts.documents++;
      const opened: Result<{ readonly original: OriginalFile | null }, Failure> = await collection.get(
        row.id,
      );
      if (!opened.ok) {
        const sentence = say('checking.unopenable', { title: row.title, why: sentenceOf(opened.error) });
        this.#damage(collection.fileOf(row.id), sentence, { kind, id: row.id });
        continue;
      }
      const { original } = opened.value;
      if (original) this.#originals.set(original.sha256, original);
      if (kind === 'draft') await this.#journal(opened.value as Draft);
    }
    for (const { id, file, title, kind: trouble, ...why } of this.store.troubled(kind)) {
      this.counts.documents++;
      if (trouble === 'copy') continue;
      const sentence = say('checking.unopenable', { title: title ?? file, why: sentenceOf(why) });
      this.#damage(file, sentence, { kind, id });
    }
  }

  /** The chain of the library's own record: holds and purges. */
  async record(): Promise<void> {
    const entries = await this.store.record.entries();
    this.counts.journals++;
    if (entries.ok) this.counts.entries += entries.value.length;
    else this.#damage('record.jsonl', say('checking.record', { why: sentenceOf(entries.error) }));
  }

  /** Every imported file still has its hash. */
  async originals(): Promise<void> {
    const folder = path.join(this.store.folder, 'originals');
    const names = new Set(await readdir(folder).catch(() => []));
    for (const original of this.#originals.values()) {
      this.counts.originals++;
      const read = await this.store.originals.read(original);
      names.delete(`${original.sha256}.${original.extension}`);
      if (!read.ok) this.#damage(`originals/${original.sha256}.${original.extension}`, read.error);
    }
    for (const name of names) {
      const [sha256 = ''] = name.split('.');
      if (!/^[0-9a-f]{64}$/.test(sha256)) continue;
      this.counts.originals++;
      const bytes = await readPlainFile(path.join(folder, name)).catch(() => null);
      if (bytes === null || sha256Of(bytes) !== sha256) {
        this.#damage(`originals/${name}`, say('checking.originalChanged', { name: `originals/${name}` }));
      }
    }
  }

  /** Snapshots and what is in the trash open as well. */
  async keptAside(): Promise<void> {
    for (const kind of KINDS) {
      const collection = this.store.collection(kind);
      for (const { id } of collection.list()) {
        for (const { id: stateId, savedAt } of await collection.states.list(id)) {
          this.counts.snapshots++;
          const read: Result<unknown, Failure> = await collection.states.read(id, stateId);
          if (!read.ok) this.#note(collection.fileOf(id), say('checking.stateUnopenable', { savedAt }));
        }
      }
      for (const { id, title } of await collection.trash.described()) {
        this.counts.trashed++;
        if (title === null) this.#note(`trash/${id}`, say('checking.trashUnopenable', { kind, id }));
      }
    }
  }

  /** What the store itself noticed while it opened files. */
  findings(): void {
    for (const finding of this.store.findings) {
      const { kind, file } = finding;
      // what is damaged now was said above; what was put right since is damaged no longer
      if (this.#said.has(file) || kind === 'damaged' || kind === 'newer') continue;
      const tampered = ['changedOutside', 'journalCut', 'journalAltered', 'draftOlder', 'conflictCopy'];
      if (tampered.includes(kind)) this.#damage(file, finding);
      else this.#note(file, finding);
    }
  }

  async #journal(draft: Draft): Promise<void> {
    const file = `journal/${draft.id}.jsonl`;
    this.counts.journals++;
    const journal = await this.store.journal(draft.id);
    if (!journal.ok) {
      const why = sentenceOf(journal.error);
      return this.#damage(file, say('checking.journal', { title: draft.title, why }));
    }
    this.counts.entries += journal.value.length;
    this.counts.purgedEntries += journal.value.filter((entry) => entry.purged).length;
    this.#anchors(draft, journal.value, file);
  }

  /** A sign-off and an export carry the journal's head as it was: a chain that was rewritten lacks it. */
  #anchors(draft: Draft, entries: readonly JournalEntry[], file: string): void {
    const known = new Set([NO_PREVIOUS, ...entries.map(({ hash }) => hash)]);
    const anchors = [
      ...draft.signOffs.map(({ journalHead, signed }) => ({
        journalHead,
        missing: say('checking.signOffUnanchored', { title: draft.title, name: signed.by }),
      })),
      ...draft.exports.map(({ journalHead, exported }) => ({
        journalHead,
        missing: say('checking.copyUnanchored', { title: draft.title, at: exported.at }),
      })),
    ];
    for (const { journalHead, missing } of anchors) {
      this.counts.anchors++;
      if (!known.has(journalHead)) this.#damage(file, missing);
    }
  }

  #damage(file: string, sentence: Sentence, recover: CheckFinding['recover'] = null): void {
    this.#said.add(file);
    this.found.push({ severity: 'damage', file, ...sentenceOf(sentence), recover });
  }

  #note(file: string, sentence: Sentence): void {
    this.#said.add(file);
    this.found.push({ severity: 'note', file, ...sentenceOf(sentence), recover: null });
  }
}
