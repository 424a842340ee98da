import type { SignOff } from '../domain/sign-off';
import { ok } from '../result';
import { say } from '../words/say';
import { deed, refuse, replaceById, type Transition } from './transition';
import { newestVersion, sealVersion } from './version-transitions';

export const sign: Transition<'signOff.sign'> = (draft, command, context) => {
  const sealed = sealVersion(draft, '', 'signOff', context);
  const version = newestVersion(sealed);
  const signOff: SignOff = {
    id: context.newId(),
    role: command.role,
    signed: deed(context),
    versionId: version.id,
    sha256: version.sha256,
    journalHead: command.journalHead,
    note: command.note.trim(),
  };
  return ok({ ...sealed, signOffs: [...sealed.signOffs, signOff] });
};

export const withdrawSignOff: Transition<'signOff.withdraw'> = (draft, command, context) => {
  if (command.reason.trim() === '') return refuse('missing', say('commands.whyWithdrawn'));
  const signOffs = replaceById(draft.signOffs, command.signOffId, (signOff) => ({
    ...signOff,
    withdrawn: { ...deed(context), reason: command.reason.trim() },
  }));
  return signOffs ? ok({ ...draft, signOffs }) : refuse('notFound', say('commands.noSignOff'));
};

export const giveOverride: Transition<'override.give'> = (draft, command, context) => {
  const reason = command.reason.trim();
  if (reason === '') return refuse('missing', say('commands.whyOverride'));
  const override = {
    id: context.newId(),
    blocker: command.blocker,
    was: command.was,
    ...(command.said && { said: command.said }),
    reason,
    given: deed(context),
  };
  const others = draft.overrides.filter((existing) => existing.blocker !== command.blocker);
  return ok({ ...draft, overrides: [...others, override] });
};

export const withdrawOverride: Transition<'override.withdraw'> = (draft, command) => {
  const overrides = draft.overrides.filter((override) => override.id !== command.overrideId);
  if (overrides.length === draft.overrides.length) {
    return refuse('notFound', say('commands.noOverride'));
  }
  return ok({ ...draft, overrides });
};

export const publish: Transition<'draft.publish'> = (draft, _command, context) => {
  const sealed = sealVersion(draft, '', 'publication', context);
  const publication = { versionId: newestVersion(sealed).id, published: deed(context) };
  const metadata = sealed.metadata.publishedOn
    ? sealed.metadata
    : { ...sealed.metadata, publishedOn: context.now.slice(0, 10) };
  return ok({ ...sealed, metadata, publications: [...sealed.publications, publication] });
};

export const recordExport: Transition<'draft.recordExport'> = (draft, command) =>
  ok({ ...draft, exports: [...draft.exports, command.record] });
