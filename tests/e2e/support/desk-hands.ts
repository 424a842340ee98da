import type { DraftCommand } from '../../../src-shared/domain/draft-command';
import type { Claim, ClaimKind, Standing } from '../../../src-shared/domain/claim';
import { storyText } from '../../../src-shared/domain/block';
import { importBytes } from '../../../src-main/importers/read-file';
import type { LibrarySession } from '../../../src-main/services/session/library-session';
import { openLibrarySession } from '../../../src-main/services/session/open-library-session';
import { PRESENT } from './journey';

/** A claim as it is to be marked, by its words. */
export interface Mark {
  readonly words: string;
  readonly kind: ClaimKind;
  readonly standing?: Standing;
  readonly legal?: boolean;
}

/** A library as somebody works in it without a window. @param prefix of the ids that are made, which count up */
export async function atLibraryOf(library: string, prefix: string): Promise<LibrarySession> {
  const opened = await openLibrarySession(library, {
    ports: { now: () => PRESENT, newId: countedIds(prefix) },
    read: importBytes,
    person: () => 'Judith Ekholm',
    printPdf: null,
    listener: null,
  });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

function countedIds(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}-${String((count += 1)).padStart(4, '0')}`;
}

/** Brings a text in. Answers the id of what came of it. */
export async function imported(
  session: LibrarySession,
  name: string,
  text: string,
  as: 'draft' | 'interview',
): Promise<string> {
  const outcome = await session.import({ name, bytes: new TextEncoder().encode(text), as });
  if (outcome.status === 'failed') throw new Error(outcome.message);
  return outcome.id;
}

export async function draftOf(session: LibrarySession, id: string) {
  const opened = await session.drafts.open(id);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value.draft;
}

export async function claimOf(session: LibrarySession, id: string, claimId: string): Promise<Claim> {
  const found = (await draftOf(session, id)).claims.find((claim) => claim.id === claimId);
  if (!found) throw new Error(`The draft has no claim ${claimId}`);
  return found;
}

/** The command that marks those words, where they stand first. */
export async function markOf(session: LibrarySession, id: string, mark: Mark): Promise<DraftCommand> {
  const text = storyText((await draftOf(session, id)).blocks);
  const start = text.indexOf(mark.words);
  if (start < 0) throw new Error(`The story does not say “${mark.words}”`);
  const { kind, standing, legal } = mark;
  return { type: 'claim.mark', range: { start, end: start + mark.words.length }, kind, standing, legal };
}

export async function done(session: LibrarySession, id: string, command: DraftCommand): Promise<void> {
  const outcome = await session.drafts.do(id, command);
  if (!outcome.ok) throw new Error(outcome.error.message);
}
