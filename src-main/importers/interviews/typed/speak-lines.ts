import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import type { Seconds } from '../../../../src-shared/domain/instant';
import type { StampForm } from '../../../../src-shared/domain/transcript-pattern';
import { say } from '../../../../src-shared/words/say';
import { reportItem, sampleOf } from '../../report-items';
import { oneLine, type LabelNote, type Utterance } from '../raw-transcript';
import type { FrameRate } from '../timecode';
import type { LineHead } from './line-head';
import { leadingStamp, stampsIn, type Stamp } from './stamps';
import { isTapeMark } from './tape-marks';
import { isTopic } from './topics';
import type { TypedLine } from './typed-line';

/** What the lines of a talk say. */
export interface SpokenLines {
  readonly utterances: readonly Utterance[];
  readonly labelNotes: readonly LabelNote[];
  readonly items: readonly ImportReportItem[];
}

/** Goes through the lines of a talk in order; collects turns, and takes the timecodes out of the words. */
export class LineSpeaker {
  private readonly utterances: Utterance[] = [];
  private readonly notes = new Map<string, LabelNote>();
  private readonly silentTurns: { name: string; line?: number }[] = [];
  private label: string | null = null;
  private turnIsNew = false;
  private turnSaysNothing = false;
  private turnLine: number | undefined;
  /** A timecode that has been read and belongs to what comes next. */
  private pending: { start?: Seconds; end?: Seconds } = {};

  constructor(
    private readonly stampForms: readonly StampForm[],
    private readonly rate: FrameRate,
  ) {}

  /** A line that opens a turn. */
  open(head: LineHead, line: TypedLine): void {
    this.noteSilentTurn();
    this.turnIsNew = true;
    if (isInterruption(head, this.stampForms, this.rate)) return this.interrupt(head, line);
    this.label = head.name === '' ? null : head.name;
    this.turnSaysNothing = true;
    this.turnLine = line.line;
    if (head.stamp) this.pending = timesOf(head.stamp);
    if (head.aside !== undefined && this.label !== null && !this.notes.has(this.label)) {
      this.notes.set(this.label, { label: this.label, alsoKnownAs: head.aside });
    }
    this.say(head.rest, line);
  }

  /** `Break: [22:58]` is nobody's turn: who spoke before goes on after it. */
  private interrupt(head: LineHead, line: TypedLine): void {
    this.silentTurns.push({ name: head.name, line: line.line });
    this.pending = head.stamp?.end === undefined ? {} : { start: head.stamp.end };
  }

  /** A line that goes on with the turn. */
  goOn(line: TypedLine): void {
    this.say(line.text, line);
  }

  finish(): SpokenLines {
    this.noteSilentTurn();
    return { utterances: this.utterances, labelNotes: [...this.notes.values()], items: this.silentItems() };
  }

  private say(text: string, line: TypedLine): void {
    const lead = leadingStamp(text, this.stampForms, this.rate);
    if (lead) this.pending = timesOf(lead);
    let from = lead ? lead.length : 0;
    let glued = false;
    for (const stamp of stampsIn(text, this.stampForms, this.rate)) {
      if (stamp.at < from) continue;
      this.utter(text.slice(from, stamp.at), line, glued);
      from = stamp.at + stamp.length;
      glued = touches(text, stamp.at, from);
      this.stampAfterWords(stamp, text.slice(from).trim() === '');
    }
    this.utter(text.slice(from), line, glued);
  }

  /** A timecode after words ends them, where nothing follows on the line; it is also where the next words begin. */
  private stampAfterWords(stamp: Stamp, endsLine: boolean): void {
    const last = this.utterances.at(-1);
    if (
      endsLine &&
      last &&
      !this.turnSaysNothing &&
      last.end === undefined &&
      stamp.start >= (last.start ?? 0)
    ) {
      this.utterances[this.utterances.length - 1] = { ...last, end: stamp.start };
    }
    this.pending = timesOf(stamp);
  }

  private utter(raw: string, line: TypedLine, glued: boolean): void {
    const text = oneLine(raw);
    if (text === '') return;
    this.utterances.push({
      label: this.label,
      text,
      line: line.line,
      ...this.pending,
      ...(this.turnIsNew && { opensTurn: true }),
      ...(line.opensParagraph && !glued && { opensParagraph: true }),
      ...(glued && !this.turnIsNew && { glued: true }),
      ...(isSilent(text, line) && { notSpoken: [{ start: 0, end: text.length }] }),
    });
    this.pending = {};
    this.turnIsNew = false;
    this.turnSaysNothing = false;
  }

  /** A label without words: a break, a jingle, or a name at which nothing was typed. */
  private noteSilentTurn(): void {
    if (!this.turnSaysNothing) return;
    this.silentTurns.push({ name: this.label ?? '–', line: this.turnLine });
    // its timecode tells when the silence began; the next words come after it
    this.pending = this.pending.end === undefined ? {} : { start: this.pending.end };
    this.turnSaysNothing = false;
  }

  private silentItems(): ImportReportItem[] {
    const [first] = this.silentTurns;
    if (!first) return [];
    const count = this.silentTurns.length;
    const names = [...new Set(this.silentTurns.map(({ name }) => name))].join(', ');
    const sentence = say('transcriptReports.silentLabels', { count });
    return [reportItem('leftOut', sentence, { count, sample: sampleOf(names), line: first.line })];
  }
}

/** A heading between the turns, and the end of a tape. */
function isSilent(text: string, line: TypedLine): boolean {
  return isTapeMark(text) || (isTopic(line) && oneLine(line.text) === text);
}

const INTERRUPTION =
  /^(?:(?:commercial|ad|sponsor|station|music|short|lunch|coffee)? ?(?:break|interlude)|intro|outro|jingle|ads?|sponsors?|music|pause|recess|intermission|silence)$/i;

function isInterruption(head: LineHead, forms: readonly StampForm[], rate: FrameRate): boolean {
  if (!INTERRUPTION.test(head.name)) return false;
  const lead = leadingStamp(head.rest, forms, rate);
  return !/[\p{L}\p{N}]/u.test(lead ? head.rest.slice(lead.length) : head.rest);
}

function timesOf({ start, end }: Stamp): { start: Seconds; end?: Seconds } {
  return { start, ...(end !== undefined && { end }) };
}

/** Whether a timecode stands in the middle of a phrase, so that no space belongs where it was. */
function touches(text: string, at: number, end: number): boolean {
  const after = text[end] ?? ' ';
  return /[,.;:!?…)\]’”]/.test(after) || (/\S/.test(text[at - 1] ?? ' ') && /\S/.test(after));
}
