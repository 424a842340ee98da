import type { Proof } from '../export-input';

/** What the values of a proof are called in every format: meta elements, front matter, document properties, ids. */
export const PROOF_NAMES = {
  exportId: 'stet-export',
  versionNumber: 'stet-version-number',
  versionSha256: 'stet-version-sha256',
  journalHead: 'stet-journal-head',
  exportedAt: 'stet-exported-at',
  verified: 'stet-verified',
} as const satisfies Record<keyof Proof, string>;

/** In plain text: what stands between the story and its proof, on a line of its own. */
export const PROOF_RULE = '-- ';

/** Document property that tells a report from a copy of the story. */
export const KIND_NAME = 'stet-kind';

/** A proof as names and values, in order. */
export function proofEntries(proof: Proof): { name: string; value: string }[] {
  const fields = Object.keys(PROOF_NAMES) as (keyof Proof)[];
  return fields.map((field) => ({ name: PROOF_NAMES[field], value: String(proof[field]) }));
}
