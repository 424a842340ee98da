import type { Draft } from '../../domain/draft';
import type { Instant } from '../../domain/instant';
import type { Version } from '../../domain/version';

/** A text that readers were given, and when. */
export interface ReaderText {
  readonly version: Version;
  readonly since: Instant;
}

/**
 * The texts that readers were given, in order of time: by each publication, and by each notice published after the
 * first. None for a story that was not published.
 */
export function readerTexts(draft: Draft): ReaderText[] {
  const given = [
    ...draft.publications.map(({ versionId, published }) => ({ versionId, since: published.at })),
    ...draft.notices.flatMap(({ after, published }) =>
      after && published ? [{ versionId: after.versionId, since: published.at }] : [],
    ),
  ].sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  const first = draft.publications[0]?.published.at;
  if (first === undefined) return [];
  return given
    .filter(({ since }) => since >= first)
    .flatMap(({ versionId, since }) => {
      const version = draft.versions.find((one) => one.id === versionId);
      return version ? [{ version, since }] : [];
    });
}
