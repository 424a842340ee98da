/** `www.record.example`; empty for what is no address of the web. */
export function hostOf(address: string): string {
  return /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}
