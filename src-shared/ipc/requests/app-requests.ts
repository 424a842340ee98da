import * as v from 'valibot';
import * as a from '../argument-schemas';
import type { CrashReport } from '../care-values';
import type { AppState, Settings } from '../window-values';
import { nothing, request } from './request';

/** A command or a key. */
const shortName = v.pipe(v.string(), v.maxLength(60));

const crashReport = v.pipe(v.string(), v.regex(/^crash-[0-9TZ]+-[0-9a-f]{4}\.txt$/, 'Not a report'));

/** Requests about the app itself: settings, clipboard, windows, crash reports. */
export const APP_REQUESTS = {
  /** What the first screen needs. */
  'app.state': request<AppState>()(nothing),
  /** Changes what a person chose for themselves; absent fields stay. */
  'app.changeSettings': request<Settings>()(
    v.strictObject({
      person: v.optional(a.line),
      theme: v.optional(v.picklist(['system', 'light', 'dark'])),
      language: v.optional(a.line),
      remembered: v.optional(v.record(a.line, v.union([a.line, v.number(), v.boolean()]))),
    }),
  ),
  /** Shows the whole address and opens it outside of Stet if the person agrees; https only. */
  'app.openAddress': request<{ readonly opened: boolean }>()(v.strictObject({ address: a.line })),
  /** Puts text on the clipboard. */
  'app.copy': request<null>()(v.strictObject({ text: a.text })),
  /** The page met an error that nobody caught. Its message stays out of the report. */
  'app.reportError': request<null>()(
    v.strictObject({
      name: v.pipe(v.string(), v.maxLength(80)),
      stack: v.pipe(v.string(), v.maxLength(20_000)),
    }),
  ),
  /** The crash reports that lie on this machine, newest first. */
  'app.crashReports': request<readonly CrashReport[]>()(nothing),
  'app.forgetCrashReport': request<null>()(v.strictObject({ id: crashReport })),
  /** Brings back a report that was deleted since Stet started. */
  'app.recallCrashReport': request<null>()(v.strictObject({ id: crashReport })),
  /**
   * The window may close: everything typed is saved. With `unsaved`, why something is not, a person is asked whether to
   * close all the same.
   */
  'app.closeWindow': request<{ readonly closed: boolean }>()(v.strictObject({ unsaved: v.nullable(a.line) })),
  /** What this window can do now, and by which keys: its menus show that. */
  'app.offerCommands': request<null>()(
    v.strictObject({
      commands: v.pipe(v.array(v.strictObject({ name: shortName, key: shortName })), v.maxLength(300)),
    }),
  ),
  /** Another window: with a draft of this window's library, or with the start screen. */
  'app.newWindow': request<null>()(v.strictObject({ draftId: v.optional(a.id) })),
} as const;
