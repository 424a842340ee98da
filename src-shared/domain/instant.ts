/** A moment as ISO 8601 in UTC with milliseconds, `2018-11-07T09:30:00.000Z`. */
export type Instant = string;

/** A calendar day as ISO 8601, `2018-11-07`. */
export type CalendarDate = string;

/** Seconds from the start of a recording, fractions allowed. */
export type Seconds = number;

/** Lower-case hexadecimal SHA-256, 64 characters. */
export type Sha256 = string;

/** Who did something and when. */
export interface Deed {
  readonly by: string;
  readonly at: Instant;
}
