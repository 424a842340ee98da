const SHAPE = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/** Names that Windows keeps for devices, whatever their extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/**
 * True for an id that may become a file name: lower-case letters, digits and inner hyphens, up to 64. No dot, no
 * slash, nothing that two file systems read differently.
 */
export function isDocumentId(id: string): boolean {
  return SHAPE.test(id) && !DEVICE.test(id);
}
