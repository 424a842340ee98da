import { NOT_VERIFIED } from '../open-items';
import { proofOf, type ReadBackCopy } from './read-back-copy';

/** `status,version,text sha-256,journal head,export,exported at`, the last cells of every row; none is quoted. */
const PROOF_CELLS = new RegExp(
  `(verified|${NOT_VERIFIED}),(\\d+),([0-9a-f]{64}),([0-9a-f]{64}),([^,"\\r\\n]+),([^,"\\r\\n]+)\\r?$`,
  'm',
);

/** Reads the proof of one of our tables; `null` for any other text. A table is no copy of the story. */
export function readCsvCopy(text: string): ReadBackCopy | null {
  const found = PROOF_CELLS.exec(text);
  if (!found) return null;
  const values: Readonly<Record<string, string | undefined>> = {
    verified: String(found[1] === 'verified'),
    versionNumber: found[2],
    versionSha256: found[3],
    journalHead: found[4],
    exportId: found[5],
    exportedAt: found[6],
  };
  const proof = proofOf((name) => values[name]);
  return proof && { format: 'csv', proof, metadata: {}, blocks: null, isWhole: false };
}
