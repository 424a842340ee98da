import { signOffGlances } from '../../../src-shared/domain/catalogue-row';
import { storyText, type Block } from '../../../src-shared/domain/block';
import type { Draft } from '../../../src-shared/domain/draft';
import type { Instant } from '../../../src-shared/domain/instant';
import type { Failure } from '../../../src-shared/ipc/contract';
import type { CopyCheck } from '../../../src-shared/ipc/export-values';
import { ok, type Result } from '../../../src-shared/result';
import { wordsAround } from '../../../src-shared/text/words-around';
import { say, type SaidSentence } from '../../../src-shared/words/say';
import { versionFinder, type NearestVersion } from '../../exporters/proof/nearest-version';
import type { ExportCheck } from '../../exporters/proof/verify-export';
import { verifyWords } from '../../exporters/proof/verify-words';
import type { LibraryStore } from '../../store/library-store';
import { hashBlocks } from '../drafts/hash-blocks';
import type { ReadFile } from '../imports/import-service';

/** Tells whether a file is a copy that left this library, and whether it still says what was signed. */
export class ProofService {
  /** @param read for files whose words Stet has to look for: a PDF, or one that carries no proof any more */
  constructor(
    private readonly store: LibraryStore,
    private readonly read: ReadFile,
    private readonly now: () => Instant,
  ) {}

  async check(fileName: string, bytes: Uint8Array): Promise<Result<CopyCheck, Failure>> {
    const draft = await this.#draftOf(bytes);
    if (!draft) return this.#checkByWords(fileName, bytes);
    const journal = await this.store.journal(draft.id);
    if (!journal.ok) return journal;
    const { verifyExport } = await import('../../exporters/proof/verify-export');
    const check = verifyExport(bytes, draft, journal.value);
    const isAsWritten = check.status !== 'otherWords' && check.status !== 'changed';
    const read = isAsWritten ? null : await this.#blocksIn(fileName, bytes);
    return ok(copyCheck(fileName, draft, read ? verifyExport(bytes, draft, journal.value, read) : check));
  }

  /** A file without a proof is held against the text of the library that it is nearest to. */
  async #checkByWords(fileName: string, bytes: Uint8Array): Promise<Result<CopyCheck, Failure>> {
    const blocks = await this.#blocksIn(fileName, bytes);
    const nearest = blocks && (await this.#nearestTo(blocks));
    if (!nearest) return ok(notOurs(fileName));
    const journal = await this.store.journal(nearest.draft.id);
    if (!journal.ok) return journal;
    const check = verifyWords(blocks, nearest, journal.value, this.now());
    return ok(copyCheck(fileName, nearest.draft, check));
  }

  /** The words of a file as an importer reads them, notices among them; `null` where it can't. */
  async #blocksIn(name: string, bytes: Uint8Array): Promise<readonly Block[] | null> {
    const imported = await this.read({ name, bytes, as: 'draft' });
    if (!imported.ok || imported.value.kind !== 'draft') return null;
    const { blocks, notices } = imported.value;
    return [...blocks, ...notices.map(({ text }): Block => ({ kind: 'notice', text, marks: [] }))];
  }

  async #nearestTo(blocks: readonly Block[]): Promise<NearestVersion | null> {
    const versionIn = versionFinder(blocks);
    let nearest: NearestVersion | null = null;
    for await (const draft of this.#drafts()) {
      const found = versionIn(draft);
      if (found && found.share > (nearest?.share ?? 0)) nearest = found;
    }
    return nearest;
  }

  /** One that recorded the export is surer than one that only had the text. */
  async #draftOf(bytes: Uint8Array): Promise<Draft | null> {
    const { copyFinder } = await import('../../exporters/proof/verify-export');
    const fit = copyFinder(bytes);
    let holdsText: Draft | null = null;
    for await (const draft of this.#drafts()) {
      const fits = fit(draft);
      if (fits === 'isExport') return draft;
      if (fits === 'holdsText') holdsText ??= draft;
    }
    return holdsText;
  }

  /** Drafts are opened one by one. */
  async *#drafts(): AsyncGenerator<Draft> {
    for (const { id } of this.store.drafts.list()) {
      const found = await this.store.drafts.get(id);
      if (found.ok) yield found.value;
    }
  }
}

function copyCheck(fileName: string, draft: Draft, check: ExportCheck): CopyCheck {
  const { status, isWhatWasSigned, version, record, differences, problems } = check;
  const current = hashBlocks(draft.blocks);
  return {
    fileName,
    status,
    isWhatWasSigned,
    ...verdictFields(verdictOf(check)),
    draft: { id: draft.id, title: draft.title },
    version: version && { number: version.number, sha256: version.sha256 },
    isCurrent: version?.sha256 === current,
    exported: record && { id: record.id, at: record.exported.at, format: record.format },
    signOffs: signOffGlances({ ...draft, signOffs: check.signOffs }, version?.sha256 ?? current),
    differences: inContext(differences, draft, version?.id),
    problems,
  };
}

function inContext(
  differences: ExportCheck['differences'],
  draft: Draft,
  versionId: string | undefined,
): CopyCheck['differences'] {
  const version = draft.versions.find((one) => one.id === versionId);
  const text = version ? storyText(version.blocks) : '';
  return differences.map(({ was, wasWords, isWords }) => {
    const { before, after } = wordsAround(text, was);
    return { before, was: wasWords, is: isWords, after };
  });
}

function verdictOf(check: ExportCheck): SaidSentence {
  if (check.proof === null && check.record === null && check.version) {
    return wordsAlone(check, check.version.number);
  }
  const { status, isWhatWasSigned, signOffs, differences, problems } = check;
  if (isWhatWasSigned) return status === 'asExported' ? say('proof.asExported') : say('proof.sameWords');
  switch (status) {
    case 'otherWords':
      return say('proof.otherWords', { places: differences.length });
    case 'changed':
      return say('proof.changed');
    case 'unknown':
      return say('proof.noSuchText');
    default:
      if (problems.length > 0) return say('proof.doesNotAddUp');
      return signOffs.length === 0 ? say('proof.unsigned') : say('proof.ours');
  }
}

/** Of a file without a proof only its words can be told. */
function wordsAlone(check: ExportCheck, version: number): SaidSentence {
  const { isWhatWasSigned, signOffs, differences, problems } = check;
  if (differences.length > 0) return say('proof.nearest', { version, places: differences.length });
  if (isWhatWasSigned) return say('proof.wordsSigned', { version });
  if (problems.length > 0) return say('proof.wordsDoubtful', { version });
  return signOffs.length === 0 ? say('proof.wordsUnsigned', { version }) : say('proof.words', { version });
}

/** A verdict as a check of a copy has it. */
function verdictFields({ message, said }: SaidSentence): Pick<CopyCheck, 'verdict' | 'said'> {
  return { verdict: message, said };
}

function notOurs(fileName: string): CopyCheck {
  return {
    fileName,
    status: 'notOurs',
    isWhatWasSigned: false,
    ...verdictFields(say('proof.notOurs')),
    draft: null,
    version: null,
    isCurrent: false,
    exported: null,
    signOffs: [],
    differences: [],
    problems: [],
  };
}
