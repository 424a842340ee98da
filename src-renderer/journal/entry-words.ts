import type { Claim, NoCheck } from '../../src-shared/domain/claim';
import { VERDICTS, type Verdict } from '../../src-shared/domain/quote-check';
import type { Draft } from '../../src-shared/domain/draft';
import type { Said } from '../../src-shared/domain/sentence';
import type { JournalEntry, Json } from '../../src-shared/domain/journal-entry';
import { told, words } from '../words';

type Details = Readonly<Record<string, Json | undefined>>;

/** Longest quotation from a journal on one line, in UTF-16 units. */
const LONGEST = 90;

/** What an entry of the journal says, as a sentence without its subject: `marked “63” as a claim`. */
export function entryWords(entry: JournalEntry, draft: Draft): string {
  if (entry.purged) return words.deeds.purged(plainAction(entry.action));
  // a journal may come from anywhere: `constructor` is no deed of ours
  const sentence = Object.hasOwn(SENTENCES, entry.action) ? SENTENCES[entry.action] : undefined;
  return sentence ? sentence(asDetails(entry.details), draft, entry) : plainAction(entry.action);
}

type Sentence = (details: Details, draft: Draft, entry: JournalEntry) => string;

const SENTENCES: Readonly<Record<string, Sentence>> = {
  'draft.import': ({ title, format }) => words.deeds.imported(text(title), text(format)),
  'draft.rename': ({ title }) => words.deeds.renamed(text(title)),
  'draft.describe': () => words.deeds.described,
  'draft.tag': ({ tags }) => words.deeds.tagged(list(tags)),
  'draft.undo': ({ what, said }) => words.deeds.undone(toldOf(what, said)),
  'draft.redo': ({ what, said }) => words.deeds.redone(toldOf(what, said)),
  'draft.publish': () => words.deeds.published,
  'draft.bundle': () => words.deeds.bundled,
  'draft.bringIn': ({ from, madeBy }) => words.deeds.broughtIn(text(from), text(madeBy)),
  'draft.recordExport': ({ record }) => words.deeds.exported(text(asDetails(record)['format'])),
  'claim.mark': ({ kind, standing }, draft, entry) =>
    words.deeds.marked(text(kind), made(draft, entry), text(standing)),
  'claim.edit': (details, draft) => edited(details, claim(details, draft)),
  'claim.settle': (details, draft) => words.deeds.settled(claim(details, draft), text(details['standing'])),
  'claim.place': (details, draft) => words.deeds.placed(claim(details, draft)),
  'claim.remove': (details, draft) => words.deeds.removed(claim(details, draft)),
  'claim.comment': (details, draft) =>
    words.deeds.commented(claim(details, draft), short(text(details['text']))),
  'claim.resolveComment': (details, draft) => words.deeds.commentResolved(claim(details, draft)),
  'claim.reopenComment': (details, draft) => words.deeds.commentReopened(claim(details, draft)),
  'claim.notFromInterview': (details, draft) =>
    details['reason'] === null
      ? words.deeds.fromInterviewAfterAll(claim(details, draft))
      : words.deeds.notFromInterview(claim(details, draft), text(details['reason'])),
  'evidence.link': (details, draft) =>
    words.deeds.linked(claim(details, draft), short(text(asDetails(details['passage'])['exact']))),
  'evidence.edit': (details, draft) => words.deeds.linkChanged(claim(details, draft)),
  'evidence.unlink': (details, draft) => words.deeds.unlinked(claim(details, draft)),
  'evidence.recheck': ({ outcomes }, draft) => rechecked(outcomes, draft),
  'noCheck.mark': (_details, draft, entry) => words.deeds.noCheckNeeded(made(draft, entry)),
  'noCheck.remove': () => words.deeds.noCheckRemoved,
  'proposal.dismiss': () => words.deeds.proposalDismissed,
  'proposal.restore': () => words.deeds.proposalRestored,
  'change.propose': ({ replacement, reason }) =>
    words.deeds.changeProposed(short(text(replacement)), text(reason)),
  'change.decide': ({ changeId, state, reason }, draft) =>
    words.deeds.changeDecided(text(state), text(reason), change(changeId, draft)),
  'change.withdraw': ({ changeId }, draft) => words.deeds.changeWithdrawn(change(changeId, draft)),
  'text.edit': () => words.deeds.textEdited,
  'version.save': ({ name }) => words.deeds.versionKept(text(name)),
  'version.restore': () => words.deeds.versionRestored,
  'version.bringIn': ({ name }) => words.deeds.versionBroughtIn(text(name)),
  'notice.report': ({ fields }) => words.deeds.noticeLogged(text(asDetails(fields)['kind'])),
  'notice.edit': () => words.deeds.noticeEdited,
  'notice.changeText': () => words.deeds.noticeChangedText,
  'notice.advance': ({ to, reason }) => words.deeds.noticeAdvanced(text(to), text(reason)),
  'notice.remove': () => words.deeds.noticeRemoved,
  'signOff.sign': ({ role }) => words.deeds.signed(text(role)),
  'signOff.withdraw': ({ reason }) => words.deeds.signOffWithdrawn(text(reason)),
  'override.give': ({ was, said, reason }) => words.deeds.letPass(toldOf(was, said), text(reason)),
  'override.withdraw': () => words.deeds.overrideWithdrawn,
  'journal.gap': () => words.deeds.gap,
};

function plainAction(action: string): string {
  return action.replace('.', ': ').replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** `claim 6, “We told the council”` */
function claim(details: Details, draft: Draft): string {
  const known = draft.claims.find(({ id }) => id === details['claimId']);
  return known ? words.deeds.claim(known.number, short(known.anchor.exact)) : words.deeds.goneClaim;
}

/** What a change was about, as far as the draft still knows it. */
function change(id: Json | undefined, draft: Draft): string {
  const known = draft.changes.find((each) => each.id === id);
  if (known?.claimId) return words.deeds.changeOf(claim({ claimId: known.claimId }, draft));
  return known?.replacement ? words.deeds.changeTo(short(known.replacement)) : words.deeds.someChange;
}

function rechecked(outcomes: Json | undefined, draft: Draft): string {
  const only = count(outcomes) === 1 ? asDetails((outcomes as readonly Json[])[0]) : null;
  const verdict = text(asDetails(only?.['check'])['verdict']);
  if (!only || !isVerdict(verdict)) return words.deeds.rechecked(count(outcomes));
  return words.deeds.recheckedOne(claim(only, draft), words.verdicts[verdict].word);
}

function isVerdict(name: string): name is Verdict {
  return VERDICTS.some((known) => known === name);
}

/** An entry is written within this time after what it tells of; milliseconds. */
const WRITTEN_WITHIN = 500;

/** What an entry marked, as it reads now. It is known by who marked it and when: offsets in an entry are of an old text. */
function made(draft: Draft, { by, at }: JournalEntry): string {
  const age = ({ marked }: Claim | NoCheck): number => Date.parse(at) - Date.parse(marked.at);
  const find = <One extends Claim | NoCheck>(all: readonly One[]): One | undefined =>
    all
      .filter((one) => one.marked.by === by && age(one) >= 0 && age(one) <= WRITTEN_WITHIN)
      .sort((a, b) => age(a) - age(b))[0];
  const known = find(draft.claims);
  if (known) return words.deeds.claim(known.number, short(known.anchor.exact));
  const noCheck = find(draft.noChecks);
  return noCheck ? words.deeds.quoted(short(noCheck.anchor.exact)) : '';
}

function edited({ kind, note, legal, assignee }: Details, about: string): string {
  if (legal !== undefined) {
    return legal === true ? words.deeds.legalSet(about) : words.deeds.legalTaken(about);
  }
  if (assignee !== undefined) return words.deeds.assigned(text(assignee), about);
  if (kind !== undefined) return words.deeds.kindChanged(text(kind), about);
  return words.deeds.noted(short(text(note)), about);
}

function asDetails(value: Json | undefined): Details {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Details) : {};
}

/** A sentence that an entry holds, in the language of the window where the entry has its data. */
function toldOf(message: Json | undefined, said: Json | undefined): string {
  // the catalogue is careful with the fields of what came from a file
  const known = typeof asDetails(said)['code'] === 'string' ? (said as unknown as Said) : undefined;
  return told({ message: text(message), said: known });
}

function text(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function list(value: Json | undefined): string {
  return Array.isArray(value) ? value.map((each) => text(each as Json)).join(', ') : '';
}

function count(value: Json | undefined): number {
  return Array.isArray(value) ? value.length : 0;
}

function short(exact: string): string {
  const line = exact.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s\S*$/, '')}…`;
}
