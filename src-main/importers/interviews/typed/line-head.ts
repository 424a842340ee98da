import type { LabelForm } from '../../../../src-shared/domain/transcript-pattern';
import { isSound } from '../not-spoken';
import type { FrameRate } from '../timecode';
import { leadingStamp, trailingStamp, type Stamp } from './stamps';
import { nameShape, type NameShape } from './name-shape';
import type { TypedLine } from './typed-line';

/** A line that may open a speaker's turn, and how it would be read if it does. */
export interface LineHead {
  readonly form: LabelForm;
  /** As typed, without colon and brackets; empty for a dash and for chevrons without a name. */
  readonly name: string;
  readonly shape: NameShape | null;
  /** What stands in brackets after the name: `harbour master`. */
  readonly aside?: string;
  readonly stamp?: Stamp;
  /** Whether a colon ends the label; bold letters alone may be a stressed word. */
  readonly hasColon?: boolean;
  /** What is said on this line. */
  readonly rest: string;
}

const STAMPS = ['square', 'round', 'hash', 'angle', 'bare'] as const;
const LONGEST_LABEL = 90;

/** Reads the start of a line in every form there is; the evidence of the whole file decides which of them count. */
export function lineHeads(line: TypedLine, rate: FrameRate): LineHead[] {
  const before = leadingStamp(line.text, STAMPS, rate);
  const from = before ? before.length : 0;
  const body = line.text.slice(from);
  const heads = [
    boldHead(line, from, rate),
    questionAnswerHead(body),
    ...markedHead(body, rate),
    colonHead(body, rate),
    bracketedHead(body),
    tabHead(body, rate),
    timedHead(body, rate),
    ownLineHead(body),
  ].filter((head) => head !== null);
  return before ? heads.map((head) => ({ ...head, stamp: before })) : heads;
}

type Head = LineHead | null;

/** Takes brackets and a timecode off the end of a label; both may stand there in either order. */
function labelled(form: LabelForm, label: string, rest: string, rate: FrameRate): LineHead {
  const first = splitStamp(label, rate);
  const { name, aside } = splitAside(first.text);
  const second = splitStamp(name, rate);
  const after = afterName(rest, rate);
  const stamp = first.stamp ?? second.stamp ?? after.stamp;
  const sound =
    aside !== undefined &&
    (isSound(aside) || /^(?:cont(?:inued|['’]?d)?|o\.?s\.?|v\.?o\.?)\.?$/i.test(aside));
  return {
    form,
    name: cleanName(second.text),
    shape: nameShape(cleanName(second.text)),
    ...(aside !== undefined && !sound && { aside }),
    ...(stamp && { stamp }),
    rest: (sound && isSound(aside) ? `(${aside}) ${after.text}` : after.text).trim(),
  };
}

function splitStamp(text: string, rate: FrameRate): { text: string; stamp?: Stamp } {
  const stamp = trailingStamp(text, STAMPS, rate);
  return stamp ? { text: text.slice(0, stamp.at), stamp } : { text };
}

/** The timecode right after the label, before the words. A bare one needs the rest of the line or a gap. */
function afterName(rest: string, rate: FrameRate): { text: string; stamp?: Stamp } {
  const stamp = leadingStamp(rest, STAMPS, rate);
  if (!stamp || (stamp.form === 'bare' && !/^\s*$|^\t|^ {2}/.test(rest.slice(stamp.length)))) {
    return { text: rest };
  }
  return { text: rest.slice(stamp.length).replace(/^\s*:(?=\s|$)/, ''), stamp };
}

function splitAside(label: string): { name: string; aside?: string } {
  const match = /^(.+?)\s*[([]([^()[\]]{1,60})[)\]]\s*:?\s*$/.exec(label);
  return match ? { name: match[1]!, aside: match[2]!.trim() } : { name: label };
}

function cleanName(name: string): string {
  return name.replace(/^[\s*_"“”]+|[\s*_:：,–—-]+$/g, '').replace(/\s+/g, ' ');
}

function boldHead({ text, strong }: TypedLine, from: number, rate: FrameRate): Head {
  if (!strong || text.slice(from, strong.start).trim() !== '') return null;
  const bold = text.slice(strong.start, strong.end);
  const after = text.slice(strong.end);
  const inside = /^([^:：]*)[:：](.*)$/s.exec(
    bold.replace(/\d:\d/g, (clock) => clock.replace(':', '\u0000')),
  );
  const label = inside ? bold.slice(0, inside[1]!.length) : bold;
  const rest = inside ? bold.slice(inside[1]!.length + 1) + after : after.replace(/^\s*[:：]/, '');
  if (label.trim() === '' || label.length > LONGEST_LABEL) return null;
  const hasColon = inside !== null || /^\s*[:：]/.test(after);
  return { ...labelled('bold', label, withoutRepeat(label, rest), rate), hasColon };
}

/** `**Okafor: Okafor:** …`, a label that was pasted twice. */
function withoutRepeat(label: string, rest: string): string {
  const again = rest.trimStart();
  return again.startsWith(`${label.trim()}:`) ? again.slice(label.trim().length + 1) : rest;
}

function questionAnswerHead(body: string): Head {
  const match =
    /^\s*\**([QA])\**\s?[.:)]\**(?=\s|$)(.*)$/s.exec(body) ?? /^\s*([QA])(?:\t+| {2,})(.*)$/s.exec(body);
  if (!match) return null;
  return { form: 'questionAnswer', name: match[1]!, shape: 'role', rest: match[2]!.trim() };
}

/** A dash or chevrons, alone or before a label with a colon. */
function markedHead(body: string, rate: FrameRate): LineHead[] {
  const match = /^\s*(>{2,3}|[-–—‐])\s*(?=\S)(.*)$/s.exec(body);
  // a hyphen and a tab are a list
  if (
    !match ||
    /^\s*-\t/.test(body) ||
    (match[1] === '-' && /^\s*-\S/.test(body) && !/^\s*-\p{Lu}/u.test(body))
  ) {
    return [];
  }
  const form = match[1]!.startsWith('>') ? 'chevrons' : 'dash';
  const named = colonHead(match[2]!, rate);
  if (named?.shape) return [named];
  return [{ form, name: '', shape: null, rest: match[2]!.trim() }];
}

function colonHead(body: string, rate: FrameRate): Head {
  const colon = labelColon(body);
  if (colon < 0) return null;
  const label = body.slice(0, colon);
  if (label.trim() === '') return null;
  const rest = withoutRepeat(label, body.slice(colon + 1).replace(/^[*_]{1,3}(?=\s|$)/, ''));
  return labelled('colon', label, rest, rate);
}

/** The first colon that ends a label: not inside brackets or a time, and with space, a bracket or the end after it. */
function labelColon(body: string): number {
  let depth = 0;
  const last = Math.min(body.length, LONGEST_LABEL);
  for (let at = 0; at < last; at += 1) {
    const char = body[at]!;
    if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth -= 1;
    else if (char === '：' && depth <= 0) return at;
    else if (
      char === ':' &&
      depth <= 0 &&
      !/\d/.test(body[at - 1] ?? '') &&
      /^(?:[\s*_[(“"‘'#]|$)/.test(body.slice(at + 1, at + 2))
    ) {
      return at;
    } else if (
      char === ':' &&
      depth <= 0 &&
      /\d/.test(body[at - 1] ?? '') &&
      /^(?:\s|$|\*)/.test(body.slice(at + 1, at + 2))
    ) {
      return at;
    }
  }
  return -1;
}

function bracketedHead(body: string): Head {
  const match = /^\s*[[<]([^[\]<>]{1,60})[\]>]\s*:?\s*(.*)$/s.exec(body);
  if (!match || isSound(match[1]!)) return null;
  const name = cleanName(match[1]!);
  const shape = nameShape(name);
  return { form: 'bracketed', name, shape: shape === 'lower' ? null : shape, rest: match[2]!.trim() };
}

function tabHead(body: string, rate: FrameRate): Head {
  const match = /^\s*([^\t]{1,60}?)\s*:?\t+\s*(\S.*)$/s.exec(body);
  return match ? labelled('tab', match[1]!, match[2]!, rate) : null;
}

/** `Okafor  0:14`, `Okafor [00:14:02] words`; a bare time must end the line or be set off by a gap. */
function timedHead(body: string, rate: FrameRate): Head {
  const match = /^\s*([^\d:[\](){}#<>]{1,60}?(?:\s\d{1,3})?)[\s,–—-]*((?:[[({#<]|\s)\s?\d.*)$/s.exec(body);
  if (!match) return null;
  const stamp = leadingStamp(match[2]!, STAMPS, rate);
  if (!stamp) return null;
  const rest = match[2]!.slice(stamp.length);
  if (stamp.form === 'bare' && !/^\s*$|^\t|^ {2}/.test(rest)) return null;
  const name = cleanName(match[1]!);
  return {
    form: 'timed',
    name,
    shape: nameShape(name),
    stamp,
    rest: rest.replace(/^\s*[:–—-](?=\s|$)/, '').trim(),
  };
}

function ownLineHead(body: string): Head {
  const name = cleanName(body);
  const { name: bare, aside } = splitAside(name);
  if (/[.!?,;]$/.test(body.trim()) && !/\b(?:Jr|Sr|Dr|[A-Z])\.$/.test(body.trim())) return null;
  const shape = nameShape(bare);
  // the item of a list is nobody's name
  if (!shape || /^\s*[-*•·]\s/.test(body)) return null;
  return { form: 'ownLine', name: bare, shape, ...(aside !== undefined && { aside }), rest: '' };
}
