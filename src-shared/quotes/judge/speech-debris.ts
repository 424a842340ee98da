import type { SpokenLine } from './spoken-line';

/** Why dropped words are no loss: `filler`, words said `again`, or a `start` that was given up. */
export type Debris = 'filler' | 'again' | 'start';

const SOUNDS = new Set('um umm uh uhh uhm er err erm ah eh hm hmm mm mhm mmm huh'.split(' '));

/** Fillers at the start of a sentence, or where pauses set them off; anywhere else they say something. */
const SET_OFF = new Set('well so like right okay ok yeah yes oh now look see anyway alright'.split(' '));
/** Of these, the ones that a sentence may open with in speech without a pause behind. */
const OPENERS = new Set('well so okay ok yeah oh anyway alright'.split(' '));

const PHRASES = new Set(['you know', 'i mean', 'you see', 'sort of', 'kind of', 'let me see', 'how to say']);
/** `a kind of fish`, `do you know`, `what I mean`: the same words, and no fillers. */
const NO_FILLER_AFTER = new Set(
  'a an the this that these those what which some any every one same other all do did does don’t didn’t if as when how whether because before than to would could can will may might let'.split(
    ' ',
  ),
);
const NO_FILLER_BEFORE = new Set(
  'what that how who whom whose why where when which if whether him her it them this these those about of'.split(
    ' ',
  ),
);

/** What others say while somebody speaks, and what nobody prints. */
const BACKCHANNEL = new Set([
  ...SOUNDS,
  ...'yeah yes yep right okay ok sure wow exactly really oh i see mhm uh-huh no totally absolutely definitely interesting cool nice true gotcha course of indeed'.split(
    ' ',
  ),
]);

const LONGEST_START = 6;
/** Behind a comma a clause that begins again may as well be the next one of a list. */
const LONGEST_RESTART = 2;

/** What kind of debris the words `from` to `to` of a line are, or `null` where something was said. */
export function debrisOf(line: SpokenLine, from: number, to: number): Debris | null {
  const kept = withoutFillers(line, from, to);
  if (kept.length === 0) return 'filler';
  if (isSaidAgain(line, kept, from, to) || isStutter(line, kept, to)) return 'again';
  return isGivenUp(line, kept, from, to) ? 'start' : null;
}

/** The short sounds of a listener: `Mm-hm.`, `Yeah, right.` */
export function isBackchannel(texts: readonly string[]): boolean {
  return texts.length <= 4 && texts.every((text) => BACKCHANNEL.has(bare(text)));
}

/** The indexes of the words that are no fillers. */
export function withoutFillers(line: SpokenLine, from: number, to: number): number[] {
  const kept: number[] = [];
  for (let at = from; at < to; at++) {
    const length = [3, 2].find((count) => at + count <= to && isFillerPhrase(line, at, count));
    if (length !== undefined) at += length - 1;
    else if (!isFiller(line, at)) kept.push(at);
  }
  return kept;
}

function isFiller(line: SpokenLine, at: number): boolean {
  const word = wordAt(line, at);
  if (SOUNDS.has(word)) return true;
  if (!SET_OFF.has(word)) return false;
  if (line.opensSentence(at) && OPENERS.has(word)) return true;
  return line.isParted(at) && line.isParted(at + 1);
}

function isFillerPhrase(line: SpokenLine, at: number, count: number): boolean {
  const phrase = Array.from({ length: count }, (_, more) => wordAt(line, at + more)).join(' ');
  if (!PHRASES.has(phrase)) return false;
  const [setOffBefore, setOffAfter] = [line.isParted(at), line.isParted(at + count)];
  if (setOffBefore && setOffAfter) return true;
  if (!setOffBefore && NO_FILLER_AFTER.has(wordAt(line, at - 1))) return false;
  return setOffAfter || !NO_FILLER_BEFORE.has(wordAt(line, at + count)) || /^(?:sort|kind)/.test(phrase);
}

/** The same words come right after, or came right before, once or several times over. */
function isSaidAgain(line: SpokenLine, kept: readonly number[], from: number, to: number): boolean {
  const said = kept.map((at) => wordAt(line, at));
  const after = neighbours(line, to, 1, kept.length);
  const before = neighbours(line, from - 1, -1, kept.length).reverse();
  for (let period = 1; period <= said.length; period++) {
    if (said.length % period !== 0 || !said.every((word, at) => word === said[at % period])) continue;
    const unit = said.slice(0, period).join(' ');
    if (after.slice(0, period).join(' ') === unit || before.slice(-period).join(' ') === unit) return true;
    if (said.length > period && period > 1) return true;
  }
  return false;
}

/** `th- the`, `it it’s`: the beginning of the word that follows. */
function isStutter(line: SpokenLine, kept: readonly number[], to: number): boolean {
  if (kept.length !== 1) return false;
  const word = wordAt(line, kept[0]!);
  const next = wordAt(line, to);
  if (next.startsWith(`${word}’`)) return true;
  return next !== word && next.startsWith(word) && word.length < 4 && line.isBrokenOff(kept[0]! + 1);
}

/** A few words from the start of a clause that break off, or that begin again with the same word behind a pause. */
function isGivenUp(line: SpokenLine, kept: readonly number[], from: number, to: number): boolean {
  if (kept.length > LONGEST_START) return false;
  if (line.isBrokenOff(to)) return line.isParted(from) || from === 0;
  return line.isParted(to) && wordAt(line, kept[0]!) === wordAt(line, to) && kept.length <= LONGEST_RESTART;
}

/** Up to `count` words from an index on, fillers left out. */
function neighbours(line: SpokenLine, from: number, step: 1 | -1, count: number): string[] {
  const found: string[] = [];
  for (let at = from; found.length < count && line.words[at]; at += step) {
    if (!SOUNDS.has(wordAt(line, at))) found.push(wordAt(line, at));
  }
  return found;
}

function wordAt(line: SpokenLine, at: number): string {
  const word = line.words[at];
  return word ? bare(word.text) : '';
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[’']/g, '’');
}
