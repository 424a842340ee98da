import type { Sha256 } from '../domain/instant';
import type { SignOff } from '../domain/sign-off';

/** Sign-offs that hold for a text: not withdrawn, and made on exactly these words. */
export function validSignOffs(signOffs: readonly SignOff[], currentSha256: Sha256): SignOff[] {
  return signOffs.filter((signOff) => !signOff.withdrawn && signOff.sha256 === currentSha256);
}
