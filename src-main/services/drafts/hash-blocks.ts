import { canonicalJson } from '../../../src-shared/domain/canonical-json';
import type { Block } from '../../../src-shared/domain/block';
import type { Sha256 } from '../../../src-shared/domain/instant';
import { sha256Of } from '../../store/files/durable-file';

/** The hash that a version, a sign-off and an export name: SHA-256 of the canonical JSON of the blocks. */
export function hashBlocks(blocks: readonly Block[]): Sha256 {
  return sha256Of(canonicalJson(blocks));
}
