import { storyText } from '../../../src-shared/domain/block';
import type { Interview } from '../../../src-shared/domain/interview';
import type { DocumentPassage, InterviewPassage, Passage } from '../../../src-shared/domain/passage';
import type { SourceDocument } from '../../../src-shared/domain/source-document';
import { passageTimes } from '../../../src-shared/domain/passage-times';
import type { RestingClaim } from '../../../src-shared/ipc/window-values';
import type { DesktopApi } from '../../desktop-api';
import { words } from '../../words';
import { Player } from './player.svelte';
import type { Unfinished } from '../unfinished/unfinished.svelte';
import type { Workspace } from '../workspace.svelte';

/** What the pane of sources shows. */
export type OpenSource =
  | { readonly kind: 'interview'; readonly interview: Interview }
  | { readonly kind: 'document'; readonly document: SourceDocument };

/** The source that lies open beside the draft: an interview's transcript or a document. */
export class SourcePane {
  readonly #workspace: Workspace;
  readonly #stop: () => void;
  #source = $state.raw<OpenSource | null>(null);
  #resting = $state.raw<readonly RestingClaim[]>([]);
  /** The passage to show: of the selected claim, or a candidate that is being looked at. */
  #shown = $state.raw<Passage | null>(null);
  /** The words that are selected in the source. */
  #selected = $state.raw<Passage | null>(null);
  /** The turn that is to be corrected by a key; `null` once it was, or was left. */
  #correcting = $state<string | null>(null);
  /** The turn into whose correction a person types. */
  #typedIn = $state<string | null>(null);
  /** Words in forms about the source that were not sent; of an open one always its own. */
  #unfinished = $state.raw<Unfinished | null>(null);
  readonly player: Player;
  query = $state('');

  constructor(api: DesktopApi, workspace: Workspace) {
    this.#workspace = workspace;
    this.player = new Player(workspace);
    this.#stop = api.on('interview.changed', (interview) => {
      if (this.interview?.id !== interview.id) return;
      const isReplaced = this.interview.segments[0]?.id !== interview.segments[0]?.id;
      this.#source = { kind: 'interview', interview };
      void this.player.load(interview);
      if (isReplaced) void this.refreshResting();
    });
  }

  get source(): OpenSource | null {
    return this.#source;
  }

  get interview(): Interview | null {
    return this.#source?.kind === 'interview' ? this.#source.interview : null;
  }

  get document(): SourceDocument | null {
    return this.#source?.kind === 'document' ? this.#source.document : null;
  }

  get id(): string | null {
    return this.interview?.id ?? this.document?.id ?? null;
  }

  /** What was typed into forms about the open source and not sent. */
  get unfinished(): Unfinished {
    if (!this.#unfinished) throw new Error('A source that is open has its forms');
    return this.#unfinished;
  }

  /** Claims of all drafts that rest on this source. */
  get resting(): readonly RestingClaim[] {
    return this.#resting;
  }

  get shown(): Passage | null {
    return this.#shown;
  }

  get selected(): Passage | null {
    return this.#selected;
  }

  /** The turn whose correction was asked for by a key. */
  get correcting(): string | null {
    return this.#correcting;
  }

  /** Opens the correction of the turn of the selected words, or of the passage that is shown; false where there is none. */
  correctTurn(): boolean {
    const passage = this.#selected ?? this.#shown;
    const isHere = passage?.kind === 'interview' && passage.interviewId === this.interview?.id;
    this.#correcting = isHere ? passage.from.segmentId : null;
    return isHere;
  }

  stopCorrecting(): void {
    this.#correcting = null;
    this.#typedIn = null;
  }

  /** The turn into whose correction a person types; `null` while the keys go elsewhere. */
  get typedIn(): string | null {
    return this.#typedIn;
  }

  /** The keys go into the correction of a turn, or no longer. */
  typeIn(segmentId: string | null): void {
    this.#typedIn = segmentId;
  }

  /**
   * Where the recording plays from; seconds into it, `null` for where it stands. Whoever corrects a turn hears that turn,
   * and once inside it goes on where it was paused; else it is the passage.
   */
  get playFrom(): number | null {
    const typedIn = this.interview?.segments.find(({ id }) => id === this.#typedIn);
    if (typedIn?.start === undefined) return this.passageTime;
    return this.player.standsIn === typedIn.id ? null : typedIn.start;
  }

  /** When the selected words, or else the passage that is shown, were said; seconds into the recording. */
  get passageTime(): number | null {
    const passage = this.#selected ?? this.#shown;
    const { interview } = this;
    if (passage?.kind !== 'interview' || passage.interviewId !== interview?.id) return null;
    // the transcript's own times: they may have been moved since the passage was linked
    return passageTimes(interview.segments, passage).startTime ?? null;
  }

  select(passage: InterviewPassage | DocumentPassage | null): void {
    this.#selected = passage;
  }

  async openInterview(id: string): Promise<void> {
    if (this.interview?.id === id) return;
    const [interview, unfinished] = await Promise.all([
      this.#workspace.ask('interview.open', { id }),
      this.#workspace.unfinished.open(id),
    ]);
    if (!interview) return;
    this.#put({ kind: 'interview', interview }, unfinished);
    await this.refreshResting();
  }

  async openDocument(id: string): Promise<void> {
    if (this.document?.id === id) return;
    const [document, unfinished] = await Promise.all([
      this.#workspace.ask('document.open', { id }),
      this.#workspace.unfinished.open(id),
    ]);
    if (!document) return;
    this.#put({ kind: 'document', document }, unfinished);
    await this.refreshResting();
  }

  /** Writes down what the open picture shows, with a way back; answers whether that was saved. */
  async describe(description: string): Promise<boolean> {
    const { document } = this;
    if (!document) return false;
    const before = storyText(document.blocks);
    if (!(await this.#describe(document.id, description))) return false;
    this.#workspace.toasts.say(words.transcript.described, {
      label: words.common.undo,
      run: () => void this.#describe(document.id, before),
    });
    return true;
  }

  async #describe(id: string, description: string): Promise<boolean> {
    const document = await this.#workspace.ask('document.describe', { id, description });
    if (document && this.document?.id === id) this.#put({ kind: 'document', document }, this.unfinished);
    return document !== undefined;
  }

  /** The bytes of the open picture, to be shown; `null` where they are not to be had. */
  async picture(): Promise<Uint8Array | null> {
    const id = this.document?.image ? this.document.id : undefined;
    return id ? ((await this.#workspace.ask('document.picture', { id })) ?? null) : null;
  }

  /** Opens the passage's source and shows the passage in it. */
  async show(passage: Passage): Promise<void> {
    if (passage.kind === 'interview') await this.openInterview(passage.interviewId);
    else await this.openDocument(passage.documentId);
    this.#shown = passage;
  }

  /** Asks for a better transcript of the open interview. */
  async replaceTranscript(): Promise<void> {
    if (this.interview) await this.#workspace.replacement.begin(this.interview);
    await this.refreshResting();
  }

  showNothing(): void {
    this.#shown = null;
  }

  async refreshResting(): Promise<void> {
    const id = this.id;
    if (!id) return;
    const resting = await this.#workspace.ask('source.rests', { id });
    if (resting && this.id === id) this.#resting = resting;
  }

  leave(): void {
    this.#stop();
  }

  #put(source: OpenSource, unfinished: Unfinished): void {
    this.#unfinished = unfinished;
    void this.player.load(source.kind === 'interview' ? source.interview : null);
    this.#source = source;
    this.#resting = [];
    this.#shown = null;
    this.#selected = null;
    this.stopCorrecting();
    this.query = '';
  }
}
