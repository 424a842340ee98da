import type { TextRange } from '../domain/text-range';
import { Remembered } from './remembered';
import { sentenceRanges } from './sentences';

/** Reads the sentences of a text that changes here and there: a line is read once for as long as it stays. */
export class SentenceReader {
  readonly #lines = new Remembered<readonly TextRange[]>();

  /** What `sentenceRanges` answers. */
  read(text: string): TextRange[] {
    const steps = this.steps(text);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  }

  /** The same in steps of a line, for whoever has other things to do in between; the last one answers. */
  *steps(text: string): Generator<undefined, TextRange[]> {
    const ranges: TextRange[] = [];
    let lineStart = 0;
    for (const line of text.split('\n')) {
      for (const { start, end } of this.#lines.of(line, () => sentenceRanges(line))) {
        ranges.push({ start: start + lineStart, end: end + lineStart });
      }
      lineStart += line.length + 1;
      yield;
    }
    this.#lines.turn();
    return ranges;
  }
}
