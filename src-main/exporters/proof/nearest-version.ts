import { storyText, type Block } from '../../../src-shared/domain/block';
import type { Draft } from '../../../src-shared/domain/draft';
import type { Version } from '../../../src-shared/domain/version';
import { foldWord } from '../../../src-shared/text/fold';
import { words } from '../../../src-shared/text/words';

/** A version of a draft that a file without a proof may be a copy of. */
export interface NearestVersion {
  readonly draft: Draft;
  readonly version: Version;
  /** How much of the version's runs of words stand in the file, from 0 to 1. */
  readonly share: number;
}

/** Words in a row that are looked for. */
const RUN = 4;

/** A file with less of a version than this is another story, or one about it. */
const LEAST_SHARE = 0.5;

/** Looks for one draft's version that says most of what a file says; made once a file. */
export function versionFinder(blocks: readonly Block[]): (draft: Draft) => NearestVersion | null {
  const said = new Set(runsOf(blocks));
  return (draft) => {
    let nearest: NearestVersion | null = null;
    for (const version of draft.versions) {
      const own = runsOf(version.blocks);
      const share = own.filter((run) => said.has(run)).length / Math.max(own.length, 1);
      // of versions that are as near as each other the newest is meant
      if (share >= LEAST_SHARE && share >= (nearest?.share ?? 0)) nearest = { draft, version, share };
    }
    return nearest;
  };
}

function runsOf(blocks: readonly Block[]): string[] {
  const all = words(storyText(blocks)).map((word) => foldWord(word.text).join(' '));
  return all
    .map((_word, at) => all.slice(at, at + RUN).join(' '))
    .slice(0, Math.max(1, all.length - RUN + 1));
}
