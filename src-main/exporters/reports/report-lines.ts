import type { ExportInput, ReportedChange } from '../export-input';

/** What became of a change, as reports print it. */
export const CHANGE_WORDS: Readonly<Record<ReportedChange['state'], string>> = {
  proposed: 'Open',
  accepted: 'Accepted',
  rejected: 'Rejected',
  stet: 'Stet',
};

/** What a person let pass, each with the reason and the day, one line each. */
export function overrideLines(input: ExportInput): string[] {
  return input.blockers.flatMap(({ message, override }) => {
    if (!override) return [];
    const who = [override.given.by, override.given.at.slice(0, 10)].filter(Boolean).join(', ');
    return [`${message} Let pass (${who}): ${override.reason}`];
  });
}

/** Changes of wording and what became of them, one line each. */
export function changeLines(input: ExportInput): string[] {
  return input.changes.map((change) => {
    const decision = [CHANGE_WORDS[change.state], change.decidedOn].filter(Boolean).join(', ');
    const words = `“${change.was}” → “${change.replacement}”`;
    return change.reason ? `${words} (${decision}): ${change.reason}` : `${words} (${decision})`;
  });
}
