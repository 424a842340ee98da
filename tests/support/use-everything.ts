import { storyText } from '../../src-shared/domain/block';
import type { LibrarySession } from '../../src-main/services/session/library-session';
import { COLLECTED_KINDS } from '../../src-main/store/library/library-layout';

/**
 * Does to an open library what a person and the program would do to it, whatever is wrong with its files. What can't
 * be had is a value with a message; anything thrown is a crash.
 *
 * @param withSeals also tries a passphrase, which takes a second
 */
export async function useEverything(session: LibrarySession, withSeals = false): Promise<void> {
  const { store, recovery } = session;
  const ids = COLLECTED_KINDS.flatMap((kind) => [
    ...store
      .collection(kind)
      .list()
      .map(({ id }) => ({ kind, id })),
    ...store.troubled(kind).map(({ id }) => ({ kind, id })),
  ]);
  for (const { kind, id } of ids) {
    said(await recovery.look(kind, id));
    for (const state of await store.collection(kind).states.list(id)) {
      said(await recovery.state(kind, id, state.id));
    }
    said(await session.purges.plan(id));
    if (kind === 'draft') await useDraft(session, id);
    if (kind === 'interview') said(await session.sources.openInterview(id));
    if (kind === 'document') said(await session.sources.openDocument(id));
    said(await session.sources.resting(id));
  }
  said(await session.verify());
  said(await session.record.view());
  said(await session.ledger.rows());
  said(await session.ledger.work());
  await session.search.search('ferry goat register');
  await session.quotations.ready();
  said(await session.quotations.find('the goat could swim'));
  await recovery.trash();
  const sealed = withSeals ? await session.seals.list() : [];
  for (const id of sealed) said(await session.seals.unseal(id, 'four goats on a ferry'));
  await session.purges.due();
}

async function useDraft(session: LibrarySession, id: string): Promise<void> {
  said(await session.drafts.journal(id));
  said(await session.quotations.check(id));
  said(await session.blockers(id));
  const opened = said(await session.drafts.open(id));
  if (opened) storyText(opened.draft.blocks);
  const choices = { confidential: true, notes: true, people: true, showSources: true };
  for (const format of ['html', 'report', 'docx'] as const) {
    said(await session.exports.preview({ draftId: id, format, choices }));
  }
}

/** A failure is a sentence for a person. */
function said<T>(outcome: { ok: true; value: T } | { ok: false; error: { message: string } }): T | null {
  if (outcome.ok) return outcome.value;
  if (!/^[\p{Lu}“].*[.”…]$/su.test(outcome.error.message)) {
    throw new Error(`This is no sentence for a person: ${outcome.error.message}`);
  }
  return null;
}
