import { randomBytes } from 'node:crypto';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';

/** Cost of turning a passphrase into a key: 128 MB and about a second, so that guessing is dear. */
const COST = { N: 2 ** 17, r: 8, p: 1, dkLen: 32 } as const;

const KEY_CHECK = Buffer.from('this passphrase opens what this library seals');

/** How a library's passphrase is told from another; kept beside what it opens. Holds neither passphrase nor key. */
export interface SealedKeyFile {
  readonly form: 1;
  /** Hex. */
  readonly salt: string;
  readonly nonce: string;
  readonly check: string;
}

const HEX = /^(?:[0-9a-f]{2})+$/;

/** The key file of a library; `null` for bytes that are none. */
export function readKeyFile(bytes: Uint8Array): SealedKeyFile | null {
  try {
    const found = JSON.parse(new TextDecoder().decode(bytes)) as Partial<SealedKeyFile> | null;
    const whole =
      found?.form === 1 &&
      [found.salt, found.nonce, found.check].every((part) => typeof part === 'string' && HEX.test(part));
    return whole ? (found as SealedKeyFile) : null;
  } catch {
    return null;
  }
}

/** A passphrase turned into a key. */
export type SealKey = Uint8Array;

/** The key of a passphrase, by scrypt; `salt` in hexadecimal. */
export async function keyOf(passphrase: string, salt: string): Promise<SealKey> {
  return scryptAsync(passphrase.normalize('NFKC'), Buffer.from(salt, 'hex'), COST);
}

/** A fresh key file for a passphrase, with its key. */
export async function newKeyFile(
  passphrase: string,
): Promise<{ readonly file: SealedKeyFile; readonly key: SealKey }> {
  const salt = randomBytes(16).toString('hex');
  const nonce = randomBytes(24);
  const key = await keyOf(passphrase, salt);
  const check = Buffer.from(xchacha20poly1305(key, nonce).encrypt(KEY_CHECK)).toString('hex');
  return { file: { form: 1, salt, nonce: nonce.toString('hex'), check }, key };
}

/** The key, or `null` for a passphrase that is not the library's. */
export async function keyFrom(file: SealedKeyFile, passphrase: string): Promise<SealKey | null> {
  const key = await keyOf(passphrase, file.salt);
  try {
    xchacha20poly1305(key, Buffer.from(file.nonce, 'hex')).decrypt(Buffer.from(file.check, 'hex'));
    return key;
  } catch {
    return null;
  }
}

/**
 * Encrypts bytes (XChaCha20-Poly1305). The first line of the answer is a header that says how; it is authenticated
 * with the rest, so that neither it nor the name it is for can be changed.
 */
export function sealBytes(key: SealKey, id: string, plain: Uint8Array): Buffer {
  const nonce = randomBytes(24);
  const header = Buffer.from(
    `${JSON.stringify({ stet: 'sealed', form: 1, id, nonce: nonce.toString('hex') })}\n`,
  );
  return Buffer.concat([header, xchacha20poly1305(key, nonce, header).encrypt(plain)]);
}

/** The bytes again, or `null` where the key, the name or a single bit is another. */
export function openSealed(key: SealKey, id: string, sealed: Uint8Array): Buffer | null {
  const bytes = Buffer.from(sealed);
  const end = bytes.indexOf(0x0a) + 1;
  try {
    const header = JSON.parse(bytes.toString('utf8', 0, end)) as { form: number; id: string; nonce: string };
    if (header.form !== 1 || header.id !== id) return null;
    const nonce = Buffer.from(header.nonce, 'hex');
    return Buffer.from(xchacha20poly1305(key, nonce, bytes.subarray(0, end)).decrypt(bytes.subarray(end)));
  } catch {
    return null;
  }
}
