import { signOffGlances } from '../../src-shared/domain/catalogue-row';
import { storyText } from '../../src-shared/domain/block';
import type { Draft } from '../../src-shared/domain/draft';
import type { Failure } from '../../src-shared/ipc/contract';
import type { CopyCheck } from '../../src-shared/ipc/export-values';
import { ok, type Result } from '../../src-shared/result';
import { wordsAround } from '../../src-shared/text/words-around';
import { copyFinder, verifyExport, type ExportCheck } from '../exporters/verify-export';
import type { LibraryStore } from '../store/library-store';
import { hashBlocks } from './hash-blocks';

/** Tells whether a file is a copy that left this library, and whether it still says what was signed. */
export class ProofService {
  constructor(private readonly store: LibraryStore) {}

  async check(fileName: string, bytes: Uint8Array): Promise<Result<CopyCheck, Failure>> {
    const draft = await this.#draftOf(bytes);
    if (!draft) return ok(notOurs(fileName));
    const journal = await this.store.journal(draft.id);
    if (!journal.ok) return journal;
    return ok(copyCheck(fileName, draft, verifyExport(bytes, draft, journal.value)));
  }

  /** Drafts are opened one by one; one that recorded the export is surer than one that only had the text. */
  async #draftOf(bytes: Uint8Array): Promise<Draft | null> {
    const fit = copyFinder(bytes);
    let holdsText: Draft | null = null;
    for (const { id } of this.store.drafts.list()) {
      const found = await this.store.drafts.get(id);
      const fits = found.ok ? fit(found.value) : null;
      if (found.ok && fits === 'isExport') return found.value;
      if (found.ok && fits === 'holdsText') holdsText ??= found.value;
    }
    return holdsText;
  }
}

function copyCheck(fileName: string, draft: Draft, check: ExportCheck): CopyCheck {
  const { status, isWhatWasSigned, version, record, differences, problems } = check;
  const current = hashBlocks(draft.blocks);
  return {
    fileName,
    status,
    isWhatWasSigned,
    verdict: verdictWords(check),
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

function verdictWords({ status, isWhatWasSigned, signOffs, differences, problems }: ExportCheck): string {
  if (isWhatWasSigned) {
    return status === 'asExported'
      ? 'This is the copy that left the library, byte for byte, and its text was signed.'
      : 'The file was changed since it left, but its words are those that were signed.';
  }
  switch (status) {
    case 'otherWords': {
      const places = differences.length === 1 ? 'one place' : `${differences.length} places`;
      return `This copy says something else than what left the library, in ${places}.`;
    }
    case 'changed':
      return 'This file was changed after it left the library.';
    case 'unknown':
      return 'This file names a draft of this library, but no text that the draft ever had.';
    default:
      if (problems.length > 0) return 'The words are those of the library, but the record does not add up.';
      return signOffs.length === 0
        ? 'The words are those of the library. Nobody has signed them.'
        : 'The words are those of the library.';
  }
}

function notOurs(fileName: string): CopyCheck {
  return {
    fileName,
    status: 'notOurs',
    isWhatWasSigned: false,
    verdict:
      'No draft of this library knows this file: it left another library, or it carries no proof any more.',
    draft: null,
    version: null,
    isCurrent: false,
    exported: null,
    signOffs: [],
    differences: [],
    problems: [],
  };
}
