/** Words that begin with an apostrophe. */
const CUT_SHORT = /^(?:\d|em\b|tis\b|twas\b|til\b|cause\b|round\b|bout\b)/i;

/**
 * Typed words with curved quote marks and apostrophes, where the text that they go into has curved ones: a keyboard has
 * only straight ones. Other texts get them as typed.
 */
export function marksAsIn(text: string, typed: string): string {
  if (!/[“”‘’]/.test(text)) return typed;
  return typed.replace(/["']/g, (mark, at: number) => {
    const opens = at === 0 || /[\s([“‘—–-]/.test(typed.charAt(at - 1));
    if (mark === '"') return opens ? '“' : '”';
    return opens && !CUT_SHORT.test(typed.slice(at + 1)) ? '‘' : '’';
  });
}
