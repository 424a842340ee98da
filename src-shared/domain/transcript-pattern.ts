import type { SpeakerRole } from './interview';

/** The ways in which people who type a transcript set off who speaks. */
export const LABEL_FORMS = [
  /** `OKAFOR: …`, `Okafor (00:14:02): …`, `[00:14:02] Okafor: …` */
  'colon',
  /** `**Okafor:** …` in Markdown, a bold name in a word processor. */
  'bold',
  /** `Q. …` and `A. …`, or with a colon. */
  'questionAnswer',
  /** `Okafor  0:14` or `Okafor [00:14:02]`, without a colon; the words follow there or on the next line. */
  'timed',
  /** `[Okafor] …` */
  'bracketed',
  /** The name, a tab, the words; also a table of two or three columns. */
  'tab',
  /** The name on a line of its own, the words on the lines below it. */
  'ownLine',
  /** `– …` at every change of speaker; nobody is named. */
  'dash',
  /** `>> …` at every change of speaker, as in live captions. */
  'chevrons',
] as const;

export type LabelForm = (typeof LABEL_FORMS)[number];

/** How timecodes are written in the text; all of them are taken out of the words. */
export const STAMP_FORMS = [
  /** `[00:14:02]`, `[14:02]` */
  'square',
  /** `(00:14:02)`, `(14:02)` */
  'round',
  /** `#00:14:02-5#` as F4 and MAXQDA write it. */
  'hash',
  /** `{00:14:02}` or `<00:14:02>` */
  'angle',
  /** `00:14:02` at the start of a line or on a line of its own. */
  'bare',
] as const;

export type StampForm = (typeof STAMP_FORMS)[number];

/** How a typed transcript says who speaks and when: found by the importer, or chosen by a person. */
export interface TranscriptPattern {
  /** Empty: nobody is named, every paragraph is read as words. */
  readonly labels: readonly LabelForm[];
  readonly stamps: readonly StampForm[];
  /** Where given, only these labels (as typed, without colon, case ignored) open a turn. */
  readonly names?: readonly string[];
  /** A table whose columns are named speaker, time and words is read like other lines all the same. */
  readonly asLines?: boolean;
}

/** What a person says about a speaker's label; two labels with the same `name` become one speaker. */
export interface SpeakerChoice {
  /** As it stands in the file: `OKAFOR`, `spk_0`, `Q`. Case is ignored. */
  readonly label: string;
  readonly name: string;
  readonly role?: SpeakerRole;
}
