/** An address that may be written as a link: https, http or mailto. Anything else stays plain text. */
export function safeAddress(address: string): string | null {
  const trimmed = address.trim();
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(trimmed) ? trimmed : null;
}
