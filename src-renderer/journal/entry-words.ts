import type { Draft } from '../../src-shared/domain/draft';
import type { JournalEntry, Json } from '../../src-shared/domain/journal-entry';
import type { Standing } from '../../src-shared/domain/claim';
import { ROLE_WORDS } from '../ui/role-words';
import { STANDING_LOOKS } from '../ui/standing-look';

type Details = Readonly<Record<string, Json | undefined>>;

/** Longest quotation from a journal on one line, in UTF-16 units. */
const LONGEST = 90;

/** What an entry of the journal says, as a sentence without its subject: `marked “63” as a claim`. */
export function entryWords(entry: JournalEntry, draft: Draft): string {
  if (entry.purged) return `${plainAction(entry.action)} (its words were purged)`;
  const details = asDetails(entry.details);
  const words = WORDS[entry.action];
  return words ? words(details, draft) : plainAction(entry.action);
}

const WORDS: Readonly<Record<string, (details: Details, draft: Draft) => string>> = {
  'draft.import': ({ title, format }) => `imported “${text(title)}” (${text(format)})`,
  'draft.rename': ({ title }) => `named the draft “${text(title)}”`,
  'draft.describe': () => 'changed byline, date or section',
  'draft.tag': ({ tags }) => `tagged the draft: ${list(tags) || 'nothing'}`,
  'draft.undo': ({ what }) => `took back: ${text(what)}`,
  'draft.redo': ({ what }) => `did again: ${text(what)}`,
  'draft.publish': () => 'noted that the story was published',
  'draft.recordExport': ({ record }) => `exported the draft as ${text(asDetails(record)['format'])}`,
  'claim.mark': ({ range, kind }, draft) => `marked a ${text(kind)}${where(range, draft)}`,
  'claim.edit': (details, draft) => `${edited(details)} on ${claim(details, draft)}`,
  'claim.settle': ({ standing, claimId }, draft) =>
    `settled ${claim({ claimId }, draft)}: ${STANDING_LOOKS[text(standing) as Standing]?.word ?? text(standing)}`,
  'claim.place': (details, draft) => `placed ${claim(details, draft)} in the text again`,
  'claim.remove': (details, draft) => `removed ${claim(details, draft)}`,
  'claim.comment': (details, draft) =>
    `commented on ${claim(details, draft)}: “${short(text(details['text']))}”`,
  'claim.resolveComment': (details, draft) => `resolved a comment on ${claim(details, draft)}`,
  'claim.notFromInterview': (details, draft) =>
    details['reason'] === null
      ? `took back “not from an interview” on ${claim(details, draft)}`
      : `noted that ${claim(details, draft)} is not from an interview: ${text(details['reason'])}`,
  'evidence.link': (details, draft) =>
    `linked ${claim(details, draft)} to “${short(text(asDetails(details['passage'])['exact']))}”`,
  'evidence.edit': (details, draft) => `changed a link of ${claim(details, draft)}`,
  'evidence.unlink': (details, draft) => `took a link off ${claim(details, draft)}`,
  'evidence.recheck': ({ outcomes }) => `links were looked at again (${count(outcomes)})`,
  'noCheck.mark': ({ range }, draft) => `marked that nothing needs checking${where(range, draft)}`,
  'noCheck.remove': () => 'took back a “needs no check”',
  'proposal.dismiss': () => 'dismissed a proposal',
  'proposal.restore': () => 'brought a proposal back',
  'change.propose': ({ replacement, reason }) =>
    `proposed “${short(text(replacement))}”${text(reason) ? `: ${text(reason)}` : ''}`,
  'change.decide': ({ state, reason }) =>
    `decided on a change: ${text(state)}${text(reason) ? ` (${text(reason)})` : ''}`,
  'change.withdraw': () => 'withdrew a change',
  'text.edit': () => 'edited the text',
  'version.save': ({ name }) => `kept a version, “${text(name)}”`,
  'version.restore': () => 'restored an earlier version',
  'version.bringIn': ({ name }) => `brought in a new version, “${text(name)}”`,
  'notice.report': ({ fields }) => `logged a ${text(asDetails(fields)['kind'])}`,
  'notice.edit': () => 'edited a notice',
  'notice.changeText': () => 'changed the text together with its notice',
  'notice.advance': ({ to, reason }) =>
    `took a notice to “${text(to)}”${text(reason) ? `: ${text(reason)}` : ''}`,
  'notice.remove': () => 'removed a notice',
  'signOff.sign': ({ role }) => `signed off as ${roleWord(text(role))}`,
  'signOff.withdraw': ({ reason }) => `withdrew a sign-off: ${text(reason)}`,
  'override.give': ({ was, reason }) => `let pass: ${text(was)} Reason: ${text(reason)}`,
  'override.withdraw': () => 'withdrew an override',
  'journal.gap': () => 'the journal has a gap here: entries were lost before they reached the disk',
};

function plainAction(action: string): string {
  return action.replace('.', ': ').replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** `claim 6, “We told the council”` */
function claim(details: Details, draft: Draft): string {
  const known = draft.claims.find(({ id }) => id === details['claimId']);
  return known ? `claim ${known.number}, “${short(known.anchor.exact)}”` : 'a claim that is gone';
}

/** The claim that stands on those words now, if it still does: offsets in an old entry are of an old text. */
function where(range: Json | undefined, draft: Draft): string {
  const { start, end } = asDetails(range);
  const known = draft.claims.find(({ anchor }) => anchor.start === start && anchor.end === end);
  return known ? `: claim ${known.number}, “${short(known.anchor.exact)}”` : '';
}

function edited({ kind, note, legal, assignee }: Details): string {
  if (legal !== undefined) return legal === true ? 'set the legal flag' : 'took off the legal flag';
  if (assignee !== undefined) return assignee === '' ? 'assigned nobody' : `assigned ${text(assignee)}`;
  if (kind !== undefined) return `changed the kind to ${text(kind)}`;
  return text(note) === '' ? 'removed the note' : `noted “${short(text(note))}”`;
}

function roleWord(role: string): string {
  return Object.entries(ROLE_WORDS).find(([known]) => known === role)?.[1] ?? role;
}

function asDetails(value: Json | undefined): Details {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Details) : {};
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

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s\S*$/, '')}…`;
}
