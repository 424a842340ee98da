import type { Draft } from '../domain/draft';
import type { Version } from '../domain/version';

/**
 * The text that readers were given last, by a publication or by a published notice; `null` for a story that was
 * not published. Newer versions may exist: they are the desk's.
 */
export function readersVersion(draft: Draft): Version | null {
  const given = new Set([
    ...draft.publications.map((publication) => publication.versionId),
    ...draft.notices.flatMap((notice) =>
      notice.state === 'published' && notice.after ? [notice.after.versionId] : [],
    ),
  ]);
  return draft.versions.findLast((version) => given.has(version.id)) ?? null;
}
