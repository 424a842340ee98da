import path from 'node:path';
import { storyText } from '../../../src-shared/domain/block';
import type { Draft } from '../../../src-shared/domain/draft';
import type { Interview } from '../../../src-shared/domain/interview';
import type { SourceDocument } from '../../../src-shared/domain/source-document';
import { holdOn } from '../../../src-shared/domain/retention';
import type { CareKind, Recovery, StateText, TrashItem } from '../../../src-shared/ipc/care-values';
import type { Failure } from '../../../src-shared/ipc/contract';
import { ok, type Result } from '../../../src-shared/result';
import { sentenceOf } from '../../../src-shared/domain/sentence';
import type { LibraryStore } from '../../store/library-store';
import { readPlainFile } from '../../store/files/read-plain-file';
import { salvageText } from './salvage-text';

type AnyDocument = Draft | Interview | SourceDocument;

/** Earlier states, damaged files and the trash of one open library, as a person meets them. */
export class RecoveryService {
  constructor(
    private readonly store: LibraryStore,
    private readonly person: () => string,
  ) {}

  /** A document's states; of one that can't be opened also what is the matter with it. */
  async look(kind: CareKind, id: string): Promise<Result<Recovery, Failure>> {
    const collection = this.store.collection(kind);
    const opened: Result<AnyDocument, Failure> = await collection.get(id);
    const states = await collection.states.list(id);
    const lastGood = await collection.states.lastGood(id);
    const shared = { kind, id, states, lastGood: lastGood?.id ?? null };
    if (opened.ok) {
      return ok({ ...shared, title: opened.value.title, damage: null, text: textOf(kind, opened.value) });
    }
    const trouble = this.store.troubled(kind).find((one) => one.id === id);
    const isBlocked = opened.error.kind === 'blocked';
    if (!trouble && !isBlocked) return opened;
    const file = 'file' in opened.error ? (opened.error.file as string) : (trouble?.file ?? '');
    const bytes = await readPlainFile(path.join(this.store.folder, collection.fileOf(id))).catch(
      () => new Uint8Array(),
    );
    const keptAs = 'setAside' in opened.error ? (opened.error.setAside as string | null) : null;
    const damage = {
      ...sentenceOf(opened.error),
      file,
      keptAs,
      newer: trouble?.kind === 'newer',
      blocked: isBlocked,
    };
    const known = trouble?.title ?? collection.row(id)?.title;
    const title = known ?? (await this.#titleOf(kind, id, lastGood?.id)) ?? file;
    return ok({ ...shared, title, damage, text: salvageText(bytes) });
  }

  /** Gives the place of a document, or of its journal, free of a link, a folder or a device, which is kept beside it. */
  async unblock(kind: CareKind, id: string): Promise<Result<null, Failure>> {
    const opened: Result<AnyDocument, Failure> = await this.store.collection(kind).unblock(id);
    return opened.ok ? ok(null) : opened;
  }

  async state(kind: CareKind, id: string, stateId: string): Promise<Result<StateText, Failure>> {
    const read: Result<AnyDocument, Failure> = await this.store.collection(kind).states.read(id, stateId);
    if (!read.ok) return read;
    const { value } = read;
    return ok({ id: stateId, title: value.title, text: textOf(kind, value), facts: factsOf(kind, value) });
  }

  /** Puts a state in the document's place. What stands there now is kept: as a state, or set aside. */
  async restore(kind: CareKind, id: string, stateId: string): Promise<Result<null, Failure>> {
    const entry = { by: this.person(), action: `${kind}.restoreState`, details: { state: stateId } };
    const restored: Result<AnyDocument, Failure> = await this.store
      .collection(kind)
      .restoreSnapshot(id, stateId, kind === 'draft' ? [entry] : []);
    return restored.ok ? ok(null) : restored;
  }

  /** What lies in the trash, removed last first. */
  async trash(): Promise<readonly TrashItem[]> {
    const holds = this.store.library.holds ?? [];
    const items: TrashItem[] = [];
    for (const kind of ['draft', 'interview', 'document'] as const) {
      for (const { id, removedAt, title } of await this.store.collection(kind).trash.described()) {
        items.push({ kind, id, removedAt, title: title ?? id, held: holdOn(holds, id) !== null });
      }
    }
    return items.sort((a, b) => (a.removedAt < b.removedAt ? 1 : -1));
  }

  async #titleOf(kind: CareKind, id: string, stateId: string | undefined): Promise<string | null> {
    if (stateId === undefined) return null;
    const state = await this.state(kind, id, stateId);
    return state.ok ? state.value.title : null;
  }
}

function textOf(kind: CareKind, document: AnyDocument): string {
  if (kind !== 'interview') return storyText((document as Draft | SourceDocument).blocks);
  const { segments, speakers } = document as Interview;
  return segments
    .map(({ speakerId, text }) => {
      const name = speakers.find((speaker) => speaker.id === speakerId)?.name;
      return name === undefined ? text : `${name}: ${text}`;
    })
    .join('\n\n');
}

function factsOf(kind: CareKind, document: AnyDocument): string {
  if (kind === 'draft') {
    const { claims, versions, notices } = document as Draft;
    return [
      counted(claims.length, 'claim'),
      counted(versions.length, 'version'),
      counted(notices.length, 'notice'),
    ].join(', ');
  }
  if (kind === 'interview') return counted((document as Interview).segments.length, 'turn');
  return counted((document as SourceDocument).blocks.length, 'paragraph');
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
