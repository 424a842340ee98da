/**
 * The text with every HTML comment replaced by spaces, so that offsets stay true. A comment without an end runs to
 * the end of the text. Linear, which a regular expression for the same is not where ends are missing.
 */
export function blankComments(html: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = html.indexOf('<!--'); at >= 0; at = html.indexOf('<!--', from)) {
    const end = html.indexOf('-->', at + 4);
    const after = end < 0 ? html.length : end + 3;
    pieces.push(html.slice(from, at), ' '.repeat(after - at));
    from = after;
  }
  pieces.push(html.slice(from));
  return pieces.join('');
}
