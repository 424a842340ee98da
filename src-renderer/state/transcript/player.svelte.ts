import type { Interview, Media, Segment } from '../../../src-shared/domain/interview';
import type { PlayableMedia } from '../../../src-shared/ipc/window-values';
import { untrack } from 'svelte';
import type { Workspace } from '../workspace.svelte';
import { words } from '../../words';
import type { Toast } from '../toasts.svelte';
import { InterviewChanges } from './interview-changes';

/** How many times as fast as it was recorded; the pitch stays. */
export const RATES = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/** Before the words of a passage, so that the ear is there when they come; seconds. */
const RUN_UP = 0.4;

/** The recording of the open interview and where it plays. */
export class Player {
  readonly #workspace: Workspace;
  #interviewId: string | null = null;
  #media = $state.raw<PlayableMedia | null>(null);
  /** What the interview says its recording is. */
  #recording: Media | null = null;
  #element: HTMLMediaElement | null = null;
  #segments: readonly Segment[] = [];
  #from: number | null = null;
  /** Seconds into the recording. */
  time = $state(0);
  /** Of the recording, in seconds; 0 until it is known. */
  duration = $state(0);
  paused = $state(true);
  /** True while the transcript scrolls along. */
  follows = $state(true);
  #trouble = $state<string | null>(null);
  #attaching = $state(false);
  readonly #changes: InterviewChanges;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#changes = new InterviewChanges(workspace);
  }

  get media(): PlayableMedia | null {
    return this.#media;
  }

  /** Why nothing plays, for a person. */
  get trouble(): string | null {
    return this.#trouble;
  }

  get rate(): number {
    return this.#workspace.preferences.remembered('player:rate', 1);
  }

  /** The turn that is heard now; `null` while nothing plays. */
  get segmentId(): string | null {
    return this.paused ? null : this.standsIn;
  }

  /** The turn in which the recording stands, playing or paused; `null` before the first. */
  get standsIn(): string | null {
    const time = this.time;
    const heard = this.#segments.findLast((segment) => segment.start !== undefined && segment.start <= time);
    return heard?.id ?? null;
  }

  /** Takes an interview's recording; the same one plays on. */
  async load(interview: Interview | null): Promise<void> {
    this.#segments = interview?.segments ?? [];
    const recording = interview?.media ?? null;
    if (interview?.id === this.#interviewId && this.#plays(recording)) return;
    this.#interviewId = interview?.id ?? null;
    this.#recording = recording;
    this.#media = null;
    this.#trouble = null;
    this.time = 0;
    this.duration = 0;
    this.paused = true;
    if (!interview?.media) return;
    const media = await this.#workspace.ask('interview.media', { id: interview.id });
    if (this.#interviewId !== interview.id || !media) return;
    this.#media = media;
    if (media.state !== 'there') this.#trouble = words.recording.trouble[media.state];
  }

  /** True where this very recording is the one that plays here; one that was not found is looked for again. */
  #plays(recording: Media | null): boolean {
    if (recording === null || this.#media?.state !== 'there') return false;
    return recording.path === this.#recording?.path && recording.sha256 === this.#recording.sha256;
  }

  /** The element that plays; it tells how far it is. */
  attach(element: HTMLMediaElement): () => void {
    this.#element = element;
    element.preservesPitch = true;
    // another speed is set where it is chosen: for that the element is not attached again, which would pause it
    element.playbackRate = untrack(() => this.rate);
    return () => {
      if (this.#element === element) this.#element = null;
      this.paused = true;
    };
  }

  #sayNone(): void {
    const topic = `interview:${this.#interviewId}`;
    this.#workspace.toasts.say(this.#trouble ?? words.recording.none, this.attachOffer, topic);
  }

  /** What is to be done where no recording plays; nothing where the interview can't be changed. */
  get attachOffer(): Toast['action'] {
    if (!this.#interviewId || this.#workspace.library?.readOnly) return undefined;
    const label = this.#recording ? words.recording.attachAgain : words.transcript.attachRecording;
    return { label, run: () => void this.attachMedia() };
  }

  failed(): void {
    this.#trouble = words.recording.cannotPlay;
  }

  /** Pauses; or plays from a passage that was not played last, else from where it stands. */
  async playOrPause(from: number | null): Promise<void> {
    const element = this.#element;
    if (!element) {
      this.#sayNone();
      return;
    }
    if (!element.paused) return element.pause();
    if (from !== null && from !== this.#from) this.seek(from - RUN_UP);
    this.#from = from;
    await element.play().catch(() => this.failed());
  }

  /** @param time seconds into the recording */
  seek(time: number): void {
    if (this.#element) this.#element.currentTime = Math.max(0, time);
  }

  /** Back or forth. @param by seconds */
  skip(by: number): void {
    if (this.#element) this.seek(this.#element.currentTime + by);
    else this.#sayNone();
  }

  /** The next slower or faster speed. */
  changeRate(by: 1 | -1): void {
    if (!this.#element) return this.#sayNone();
    const at = RATES.findIndex((rate) => rate === this.rate) + by;
    const rate = RATES[Math.max(0, Math.min(at, RATES.length - 1))] ?? 1;
    this.setRate(rate);
    this.#workspace.toasts.say(words.recording.speedNow(rate), undefined, 'speed');
  }

  setRate(rate: number): void {
    if (this.#element) this.#element.playbackRate = rate;
    this.#workspace.preferences.remember('player:rate', rate);
  }

  /** Asks for the file of the recording, and says whether it is the one that was attached before. */
  async attachMedia(): Promise<void> {
    const id = this.#interviewId;
    if (!id || this.#attaching) return;
    const before = this.#recording;
    this.#attaching = true;
    this.#workspace.toasts.letGo();
    const attached = await this.#workspace.ask('interview.attachMedia', { id });
    this.#attaching = false;
    if (!attached?.media) return;
    const { is, same, another } = words.recording.attached;
    if (before) this.#changes.say(id, before.sha256 === attached.media.sha256 ? same : another);
    else this.#changes.say(id, is);
  }

  /** True from the question for a file until it is read; that of a long recording takes a while. */
  get attaching(): boolean {
    return this.#attaching;
  }

  async detachMedia(): Promise<void> {
    const id = this.#interviewId;
    if (!id || !(await this.#workspace.ask('interview.detachMedia', { id }))) return;
    this.#media = null;
    this.#changes.say(id, words.recording.noLongerAttached);
  }

  /** Moves all timecodes of the transcript, so that they fit the recording. @param by seconds */
  async shiftTimes(by: number): Promise<void> {
    const command = { type: 'interview.shiftTimes' as const, by };
    if (this.#interviewId) {
      await this.#changes.do(this.#interviewId, command, words.recording.timesMoved(by));
    }
  }
}
