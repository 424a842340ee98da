/** Where the words of a file begin and end, for each kind of document. */
const BEGIN = /"(?:blocks|segments)":\[/;
const END = /\],"(?:versions|terms|passageTerms)":/;

/**
 * Reads what words can be read out of a damaged file, so that a person sees what the last good copy lacks. Never
 * used as the document: it is for reading alone.
 */
export function salvageText(bytes: Uint8Array): string {
  const whole = new TextDecoder('utf-8').decode(bytes);
  const begin = BEGIN.exec(whole);
  if (!begin) return '';
  const rest = whole.slice(begin.index);
  const end = END.exec(rest);
  const part = end ? rest.slice(0, end.index) : rest;
  const texts = [...part.matchAll(/"text":"((?:[^"\\\u0000]|\\.)*)/g)].map(([, text = '']) =>
    unescaped(text),
  );
  return texts.filter((text) => text.trim() !== '').join('\n\n');
}

/** A string that the damage cut short may end in half an escape. */
function unescaped(text: string): string {
  for (const candidate of [text, text.replace(/\\(?:u[0-9a-fA-F]{0,3})?$/, '')]) {
    try {
      return JSON.parse(`"${candidate}"`) as string;
    } catch {
      continue;
    }
  }
  return '';
}
