import type { Block } from '../../../src-shared/domain/block';
import { PROOF_NAMES } from '../proof/proof-names';
import { proofOf, type ReadBackCopy } from './read-back-copy';

/** Reads one of our wire objects; `null` for any other JSON. */
export function readNinjsCopy(text: string): ReadBackCopy | null {
  const item = parsed(text);
  if (!item) return null;
  const ids = listOf(item['altIds']);
  const proof = proofOf((name) => ids.find(({ role }) => role === PROOF_NAMES[name])?.value);
  if (!proof) return null;
  const values = (name: string, role: string) =>
    listOf(item[name])
      .filter((one) => one.role === role)
      .map((one) => one.value);
  const lines = [
    ...values('headlines', 'main'),
    ...values('descriptions', 'dek'),
    ...values('bodies', 'plain').flatMap((body) => body.split('\n')),
  ];
  const blocks = lines.map((line) => line.trim().replace(/^- /, '')).filter((line) => line !== '');
  return { format: 'ninjs', proof, metadata: {}, blocks: blocks.map(paragraph), isWhole: false };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text, marks: [] };
}

function parsed(text: string): Record<string, unknown> | null {
  if (!text.trimStart().startsWith('{')) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

interface RoleValue {
  readonly role: string;
  readonly value: string;
}

function listOf(value: unknown): RoleValue[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (one): one is RoleValue =>
      typeof one === 'object' &&
      one !== null &&
      typeof one.role === 'string' &&
      typeof one.value === 'string',
  );
}
