/** Deeds after which printed words or links may be others; typing is looked at when the text rests. */
const TOUCHES_LINKS: ReadonlySet<string> = new Set([
  'claim.mark',
  'evidence.link',
  'evidence.edit',
  'evidence.unlink',
  'claim.place',
  'claim.edit',
  'change.decide',
  'version.restore',
  'version.bringIn',
  'undo',
  'redo',
]);

/** Whether links are to be looked at again after a deed. */
export function touchesLinks(deed: string): boolean {
  return TOUCHES_LINKS.has(deed);
}
