import { refuse } from '../failures';
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
      return refuse(
        'passwordProtected',
        `“${name}” is protected with a password. Open it in the program that it comes from, save it without one, and import that.`,
      );
    }
    if (holds(bytes, 'WordDocument')) {
      return refuse(
        'unknownFormat',
        `“${name}” is a Word document of the kind from before 2007 (.doc). Open it in Word or LibreOffice, save it as .docx, and import that: tracked changes and comments are kept.`,
      );
    }
    return refuse('unknownFormat', `“${name}” is a file of an old Office program, and no Word document.`);
  },
};

/** Names of streams stand in the container in UTF-16. */
function holds(bytes: Uint8Array, stream: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(stream, 'utf16le'));
}
