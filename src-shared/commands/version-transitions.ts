import { followDifference, followSplices } from '../anchoring/follow';
import { storyText } from '../domain/block';
import type { Draft } from '../domain/draft';
import type { Version, VersionCause } from '../domain/version';
import { ok } from '../result';
import { say } from '../words/say';
import { carryAnnotations } from './carry-annotations';
import { deed, refuse, type Transition, type TransitionContext } from './transition';

/** The newest version. A draft always has one. */
export function newestVersion(draft: Draft): Version {
  const newest = draft.versions.at(-1);
  if (!newest) throw new Error(`Draft ${draft.id} has no version`);
  return newest;
}

/** Seals the current text as a version, or answers the draft as it is where the newest version has that text. */
export function sealVersion(
  draft: Draft,
  name: string,
  cause: VersionCause,
  context: TransitionContext,
): Draft {
  const sha256 = context.hashBlocks(draft.blocks);
  const newest = draft.versions.at(-1);
  if (newest?.sha256 === sha256) return draft;
  const number = (newest?.number ?? 0) + 1;
  const version: Version = {
    id: context.newId(),
    number,
    name: name.trim() || `Version ${number}`,
    cause,
    made: deed(context),
    blocks: draft.blocks,
    sha256,
  };
  return { ...draft, versions: [...draft.versions, version] };
}

export const saveVersion: Transition<'version.save'> = (draft, command, context) =>
  ok(sealVersion(draft, command.name, command.cause ?? 'hand', context));

export const restoreVersion: Transition<'version.restore'> = (draft, command, context) => {
  const version = draft.versions.find((candidate) => candidate.id === command.versionId);
  if (!version) return refuse('notFound', say('commands.noVersion'));
  const kept = sealVersion(draft, 'Before restoring', 'hand', context);
  const follow = followDifference(storyText(kept.blocks), storyText(version.blocks));
  const restored = carryAnnotations(kept, { blocks: version.blocks, follow, now: context.now });
  return ok(sealVersion(restored, `Restored from ${version.name}`, 'restore', context));
};

export const bringInVersion: Transition<'version.bringIn'> = (draft, command, context) => {
  if (command.blocks.length === 0) return refuse('missing', say('commands.noVersionText'));
  const { blocks } = command;
  const kept = sealVersion(draft, 'Before the new version', 'hand', context);
  const follow = followDifference(storyText(kept.blocks), storyText(blocks));
  const choices = new Map(command.choices?.map(({ annotationId, range }) => [annotationId, range]));
  const carried = carryAnnotations(kept, { blocks, follow, choices, now: context.now });
  return ok(sealVersion(carried, command.name, 'import', context));
};

export const editText: Transition<'text.edit'> = (draft, command, context) => {
  if (command.blocks.length === 0) return refuse('missing', say('commands.noBlocks'));
  const { blocks, splices } = command;
  const [before, after] = [storyText(draft.blocks), storyText(blocks)];
  const follow = splices ? followSplices(before, after, splices) : followDifference(before, after);
  return ok(carryAnnotations(draft, { blocks, follow, now: context.now }));
};
