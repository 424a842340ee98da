import { refuse } from '../failures';
import { say } from '../../../src-shared/words/say';
import type { Candidate, Importer } from '../importer';

/**
 * Files of Word before 2007, and newer ones that are protected with a password: both come in the same container
 * and neither can be read. This importer only knows how to say so, and what to do.
 */
export const oldWordDraft: Importer = {
  id: 'draft-old-word',
  name: 'Word document of an old kind',
  as: 'draft',
  extensions: ['doc'],
  accepts: ({ container }) => (container === 'ole' ? 'sure' : 'no'),
  read: async ({ name, bytes }: Candidate) => {
    if (holds(bytes, 'EncryptedPackage') || holds(bytes, 'EncryptionInfo')) {
      return refuse('passwordProtected', say('refusals.lockedOffice', { file: name }));
    }
    if (holds(bytes, 'WordDocument')) {
      return refuse('unknownFormat', say('refusals.oldWord', { file: name }));
    }
    return refuse('unknownFormat', say('refusals.oldOffice', { file: name }));
  },
};

/** Names of streams stand in the container in UTF-16. */
function holds(bytes: Uint8Array, stream: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(stream, 'utf16le'));
}
