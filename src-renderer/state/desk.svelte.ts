import { coverage, nextUnmarkedSentence } from '../../src-shared/claims/coverage';
import { applyDraftCommand } from '../../src-shared/commands/apply-draft-command';
import { storyText } from '../../src-shared/domain/block';
import type { Claim, ClaimKind, Standing } from '../../src-shared/domain/claim';
import type { ProposedClaim } from '../../src-shared/claims/propose-claims';
import type { Draft } from '../../src-shared/domain/draft';
import type { Passage } from '../../src-shared/domain/passage';
import type { SignOffRole } from '../../src-shared/domain/sign-off';
import type { TextRange } from '../../src-shared/domain/text-range';
import type { Blocker } from '../../src-shared/gate/blocker';
import type { WindowDraftCommand, WindowInterviewCommand } from '../../src-shared/ipc/command-schemas';
import type { DraftView } from '../../src-shared/ipc/window-values';
import type { StealthEdit } from '../../src-shared/notices/stealth-edits';
import type { DesktopApi } from '../desktop-api';
import { MATCHES, type ClaimFilter } from './claim-filters';
import { countsOf, inTextOrder, stepIn } from './claim-lists';
import { blocksPatch, typingContext, type TypedEdit } from './typed-edit';
import { ChangeList } from './change-list.svelte';
import { FindInText } from './find-in-text.svelte';
import { IncomingVersion } from './incoming-version.svelte';
import { NoticeForms, type OpenNotice } from './notice-forms';
import { passageOf } from './passage-of';
import { Proposals } from './proposals.svelte';
import { QuoteChecks } from './quote-checks.svelte';
import { SourcePane } from './source-pane.svelte';
import { Spelling } from './spelling.svelte';
import { Transcripts } from './transcripts.svelte';
import { Tray } from './tray.svelte';
import { Unsaved } from './unsaved.svelte';
import type { Workspace } from './workspace.svelte';

export type DeskDialog =
  'notice' | 'export' | 'signOff' | 'versions' | 'bringIn' | 'journal' | 'whoSaid' | 'untold' | null;

/** How long the text has to rest before all of it is read again, in ms. */
const REST_MS = 400;

export interface ComparedVersions {
  readonly beforeId: string;
  readonly afterId: string;
}

/** One draft in check: the text, its claims, what is selected, and every way to change it. */
export class Desk {
  readonly workspace: Workspace;
  readonly source: SourcePane;
  readonly noticeForms = new NoticeForms(this);
  readonly quotations: QuoteChecks;
  /** What was typed and waits for the disk. */
  readonly unsaved = new Unsaved();
  readonly proposals: Proposals;
  readonly transcripts: Transcripts;
  readonly #api: DesktopApi;
  readonly #stop: readonly (() => void)[];
  #view = $state.raw<DraftView>() as DraftView;
  #claimId = $state<string | null>(null);
  /** What is selected in the draft. */
  selection = $state.raw<TextRange | null>(null);
  filter = $state<ClaimFilter>('all');
  dialog = $state<DeskDialog>(null);
  #notice = $state.raw<OpenNotice | null>(null);
  /** The two versions that the dialogue of versions compares first; `null` for its own choice. */
  compared = $state.raw<ComparedVersions | null>(null);
  editing = $state(false);
  /** Shows the draft alone, without the panes around it. */
  focused = $state(false);
  /** What the inspector lists while no claim is selected. */
  panel = $state<'tray' | 'changes' | null>(null);
  /** True while a replacement is being written for the claim or the selection. */
  proposing = $state(false);
  readonly tray = new Tray(this);
  readonly changes = new ChangeList(this);
  readonly find = new FindInText(() => this.text);
  readonly spelling: Spelling;
  /** The file that is looked at as a new version. */
  readonly incoming: IncomingVersion;
  /** Saves what was typed and not yet sent; set by whoever shows the text. */
  settleText: () => Promise<void> = () => Promise.resolve();

  readonly text = $derived(storyText(this.#view.draft.blocks));
  readonly claims = $derived(inTextOrder(this.#view.draft.claims));
  readonly listed = $derived(this.claims.filter(MATCHES[this.filter]));
  readonly counts = $derived(countsOf(this.#view.draft.claims));
  /** The draft when it last rested: what reads the whole text looks at this one, and typing does not wait for it. */
  #rested = $state.raw<Draft>() as Draft;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  readonly coverage = $derived(coverage(this.#rested.blocks, this.#rested.claims, this.#rested.noChecks));
  readonly claim = $derived(this.#view.draft.claims.find((claim) => claim.id === this.#claimId) ?? null);
  /** The check of the quotation that the selected claim, proposal or selection is about. */
  readonly quoteCheck = $derived.by(() =>
    this.claim ? this.quotations.of(this.claim) : this.quotations.at(this.proposal?.range ?? this.selection),
  );

  constructor(api: DesktopApi, workspace: Workspace, view: DraftView) {
    this.#api = api;
    this.workspace = workspace;
    this.#view = view;
    this.#rested = view.draft;
    this.source = new SourcePane(api, workspace);
    this.spelling = new Spelling(this);
    this.incoming = new IncomingVersion(api, this);
    this.quotations = new QuoteChecks(
      () => workspace.ask('quotes.check', { draftId: view.draft.id }),
      () => this.text,
    );
    this.proposals = new Proposals(() => this.#view.draft);
    this.proposals.readWhenRested(0);
    this.transcripts = new Transcripts(api, workspace);
    this.#stop = [
      api.on('draft.changed', (changed) => this.#take(changed)),
      api.on('interview.changed', () => this.quotations.runWhenRested()),
    ];
  }

  get view(): DraftView {
    return this.#view;
  }

  /** The proposal that the inspector is about. */
  get proposal(): ProposedClaim | null {
    return this.proposals.current;
  }

  /** The draft when its text last rested; for what reads all of it and may be a moment late. */
  get rested(): Draft {
    return this.#rested;
  }

  get draft(): Draft {
    return this.#view.draft;
  }

  /** The notice that the dialogue is about. */
  get notice(): OpenNotice | null {
    return this.#notice;
  }

  leave(): void {
    void this.settleText();
    clearTimeout(this.#restTimer);
    for (const stop of this.#stop) stop();
    this.quotations.stop();
    this.proposals.stop();
    this.transcripts.leave();
    this.source.leave();
  }

  /** The one gateway for changes: asks the main process and takes what it answers. */
  async do(command: WindowDraftCommand): Promise<boolean> {
    if (command.type !== 'text.edit') await this.settleText();
    const view = await this.workspace.ask('draft.do', { id: this.draft.id, command });
    if (!view) return false;
    this.#take(view);
    return true;
  }

  /**
   * Saves what was typed. The main process gets the blocks that differ and answers little: the draft that comes of it is
   * made here, by the same transition. Answers false where it was refused; the text is the store's then.
   */
  async type(edit: TypedEdit): Promise<boolean> {
    const known = this.#view;
    const { splices, continues } = edit;
    const patch = blocksPatch(known.draft.blocks, edit.blocks);
    const argument = { id: this.draft.id, revision: known.revision, ...patch, splices, continues };
    const answer = await this.unsaved.untilTaken(() => this.workspace.answer('draft.type', argument));
    if (!answer.ok && answer.error.kind === 'moved') return this.#typeOnNewest(known.draft, edit);
    if (!answer.ok) this.workspace.toasts.trouble(answer.error.message);
    const { at, ...state } = answer.ok ? answer.value : { at: '' };
    const made = applyDraftCommand(known.draft, { type: 'text.edit', ...edit }, typingContext(at));
    if (!('revision' in state) || !made.ok || known !== this.#view) return this.#takeNewest(answer.ok);
    this.#take({ ...state, draft: made.value });
    return true;
  }

  /** Something else was done to the draft meanwhile. The words typed still fit where its text is the same. */
  async #typeOnNewest(known: Draft, edit: TypedEdit): Promise<boolean> {
    await this.#takeNewest(true);
    if (storyText(known.blocks) !== this.text) {
      this.workspace.toasts.trouble(
        'The text was changed in another window. The last words typed here were not saved.',
      );
      return false;
    }
    return this.do({ type: 'text.edit', ...edit });
  }

  async #takeNewest(fine: boolean): Promise<boolean> {
    const view = await this.workspace.ask('draft.open', { id: this.draft.id });
    if (view) this.#take(view);
    return fine && view !== undefined;
  }

  /** Signs the text as it is now; the journal's head is taken where it is saved. */
  async sign(role: SignOffRole, note: string): Promise<void> {
    await this.settleText();
    const view = await this.workspace.ask('draft.sign', { id: this.draft.id, role, note });
    if (view) this.#take(view);
  }

  async undo(): Promise<void> {
    await this.settleText();
    const view = await this.workspace.ask('draft.undo', { id: this.draft.id });
    if (view) this.#take(view);
  }

  async redo(): Promise<void> {
    await this.settleText();
    const view = await this.workspace.ask('draft.redo', { id: this.draft.id });
    if (view) this.#take(view);
  }

  /** Shows a proposed change: at its claim, or in the list of changes. */
  selectChange(id: string): void {
    const change = this.draft.changes.find((known) => known.id === id);
    if (!change) return;
    this.selectClaim(change.claimId ?? null);
    if (!this.claim) this.panel = 'changes';
  }

  selectClaim(id: string | null): void {
    this.proposing = false;
    this.#claimId = id;
    this.proposals.select(null);
    const claim = this.claim;
    if (claim) this.#showEvidence(claim);
  }

  selectProposal(key: string | null): void {
    this.proposals.select(key);
    this.#claimId = null;
    const passage = this.quoteCheck?.passages[0];
    if (passage) void this.source.show(passageOf(passage));
  }

  /** Selects the next or previous claim of the list, from the selected one or the top. */
  stepClaim(by: 1 | -1): void {
    const list = this.listed.length > 0 ? this.listed : this.claims;
    this.selectClaim(stepIn(list, (claim) => claim.id === this.#claimId, by)?.id ?? null);
  }

  stepProposal(by: 1 | -1): void {
    this.proposals.shown = true;
    this.selectProposal(this.proposals.beside(by)?.key ?? null);
  }

  /** Selects the next sentence that nobody has marked, after the selection or the selected claim. */
  selectNextUnmarked(): void {
    const from = this.selection?.end ?? this.claim?.anchor.end ?? 0;
    const sentence = nextUnmarkedSentence(this.coverage, from);
    if (!sentence) {
      this.workspace.toasts.say('Every sentence is marked.');
      return;
    }
    this.#claimId = null;
    this.proposals.select(null);
    this.selection = sentence;
  }

  /** Marks the selection as a claim and selects the claim. */
  async mark(kind?: ClaimKind): Promise<void> {
    const range = this.selection ?? this.proposal?.range;
    if (!range) {
      this.workspace.toasts.say('Select some words of the draft first, then mark them.');
      return;
    }
    const check = this.quotations.at(range);
    const known = new Set(this.draft.claims.map((claim) => claim.id));
    const done = await this.do({
      type: 'claim.mark',
      range,
      kind: kind ?? this.proposal?.kind ?? (check ? 'quote' : 'assertion'),
    });
    if (!done) return;
    this.selection = null;
    this.selectClaim(this.draft.claims.find((claim) => !known.has(claim.id))?.id ?? null);
  }

  async markNoCheck(reason = ''): Promise<void> {
    const range = this.selection;
    if (!range) {
      this.workspace.toasts.say('Select the words that need no check first.');
      return;
    }
    if (await this.do({ type: 'noCheck.mark', range, reason })) this.selection = null;
  }

  async settle(standing: Standing): Promise<void> {
    const claim = this.claim;
    if (!claim) return;
    const next = claim.standing === standing ? 'unchecked' : standing;
    await this.do({ type: 'claim.settle', claimId: claim.id, standing: next });
  }

  async toggleLegal(): Promise<void> {
    const claim = this.claim;
    if (claim) await this.do({ type: 'claim.edit', claimId: claim.id, legal: !claim.legal });
  }

  async removeClaim(): Promise<void> {
    const claim = this.claim;
    if (!claim) return;
    if (!(await this.do({ type: 'claim.remove', claimId: claim.id }))) return;
    this.#claimId = null;
    this.workspace.toasts.say(`Claim ${claim.number} removed.`, {
      label: 'Undo',
      run: () => void this.undo(),
    });
  }

  /** Marks the selected proposal as a claim and goes on to the next one. */
  async acceptProposal(): Promise<void> {
    const proposal = this.proposal;
    if (!proposal) return;
    const next = this.proposals.beside(1)?.key ?? null;
    if (!(await this.do({ type: 'claim.mark', range: proposal.range, kind: proposal.kind }))) return;
    this.selectProposal(next);
  }

  /** Sets the selected proposal aside and goes on to the next one; the outline keeps it, undo brings it back. */
  async dismissProposal(): Promise<void> {
    const key = this.proposal?.key;
    if (!key) return;
    const next = this.proposals.beside(1)?.key ?? null;
    if (await this.do({ type: 'proposal.dismiss', key })) this.selectProposal(next === key ? null : next);
  }

  /** Changes an interview; what rests on it is checked again. Says what was done, with a way back. */
  async changeInterview(id: string, command: WindowInterviewCommand, done?: string): Promise<boolean> {
    const changed = await this.workspace.ask('interview.do', { id, command });
    if (!changed) return false;
    if (done) this.workspace.toasts.say(done, { label: 'Undo', run: () => void this.undoInterview(id) });
    await this.quotations.run();
    return true;
  }

  /** Takes back what was last done to an interview. */
  async undoInterview(id: string): Promise<void> {
    if (await this.workspace.ask('interview.undo', { id })) await this.quotations.run();
  }

  /** Goes to a claim that rests on words of the open source, in this draft or in another one. */
  openClaim(claimId: string): void {
    const resting = this.source.resting.find((claim) => claim.claimId === claimId);
    if (!resting || resting.draftId === this.draft.id) this.selectClaim(claimId);
    else void this.workspace.openDraft(resting.draftId, claimId);
  }

  /** Where pane sizes are remembered: with the person's settings, since the window itself keeps nothing. */
  readonly paneStorage = {
    getItem: (name: string): string | null => this.workspace.remembered(`pane:${name}`, '') || null,
    setItem: (name: string, value: string): void => this.workspace.remember(`pane:${name}`, value),
  };

  readonly askWhoSaid = (): void => this.openDialog('whoSaid');

  /** Links a passage to the selected claim, or to a new claim over the selection. */
  async link(passage: Passage): Promise<void> {
    if (!this.claim && (this.selection || this.proposal)) await this.mark();
    const claim = this.claim;
    if (!claim) {
      this.workspace.toasts.say('Select a claim, or words of the draft, to link this passage to.');
      return;
    }
    const done = await this.do({ type: 'evidence.link', claimId: claim.id, passage, does: 'supports' });
    if (!done) return;
    this.source.select(null);
    await this.source.show(passage);
    await this.source.refreshResting();
  }

  /** Links a passage in the place of those of interviews that the selected claim rests on. */
  async linkInstead(passage: Passage): Promise<void> {
    const claim = this.claim;
    const replaced = claim?.evidence.filter(
      (link) => link.does === 'supports' && link.passage.kind === 'interview',
    );
    await this.link(passage);
    for (const { id } of replaced ?? []) {
      await this.do({ type: 'evidence.unlink', claimId: claim!.id, evidenceId: id });
    }
  }

  /** @param noticeId the notice that `notice` is about; `null` for a new one */
  openDialog(dialog: DeskDialog, noticeId: string | null = null): void {
    if (dialog === 'notice') this.#notice = this.noticeForms.open(noticeId);
    this.compared = null;
    this.dialog = dialog;
  }

  /** Begins a notice about a change that readers were not told of. */
  logNoticeOf({ was, is }: StealthEdit): void {
    const form = this.noticeForms.begin(null, { range: null, was, is });
    this.#notice = { noticeId: null, form, resumed: false };
    this.dialog = 'notice';
  }

  /** Closes the dialogue and goes to where a blocker stands. */
  showBlocker(blocker: Blocker): void {
    this.openDialog(null);
    const change = this.draft.changes.find((known) => known.id === blocker.changeId);
    const claimId = blocker.claimId ?? change?.claimId ?? null;
    this.selectClaim(claimId);
    if (!claimId) this.selection = blocker.range ?? change?.anchor ?? null;
  }

  /** Begins the open notice again, without what was left unsaved. */
  beginNoticeAnew(): void {
    if (!this.#notice) return;
    const { noticeId } = this.#notice;
    this.#notice = { noticeId, form: this.noticeForms.begin(noticeId), resumed: false };
  }

  /** Shows two versions side by side. */
  compareVersions(beforeId: string, afterId: string): void {
    this.compared = { beforeId, afterId };
    this.dialog = 'versions';
  }

  /** Takes what the main process made of a request that is no command. */
  accept(view: DraftView): void {
    this.#take(view);
  }

  #take(view: DraftView): void {
    if (view.draft.id !== this.draft.id || view.revision < this.#view.revision) return;
    const before = this.#view.draft;
    this.#view = view;
    this.#rest(before.blocks !== view.draft.blocks);
    if (before.blocks !== view.draft.blocks) this.proposals.readWhenRested();
    if (storyText(before.blocks) !== this.text || linksOf(before) !== linksOf(view.draft)) {
      this.quotations.runWhenRested();
    }
  }

  /** A new text is left to rest for a moment; marks on the same text count at once. */
  #rest(textMoved: boolean): void {
    clearTimeout(this.#restTimer);
    const rest = (): void => void (this.#rested = this.#view.draft);
    if (textMoved && this.editing) this.#restTimer = setTimeout(rest, REST_MS);
    else rest();
  }

  #showEvidence(claim: Claim): void {
    const linked = claim.evidence[0]?.passage;
    const found = this.quotations.at(claim.anchor)?.passages[0];
    if (linked) void this.source.show(linked);
    else if (found && claim.kind === 'quote') void this.source.show(passageOf(found));
    else this.source.showNothing();
  }
}

/** Which claims rest on which passages, as one text to compare: a verdict is about these. */
function linksOf({ claims }: Draft): string {
  return claims
    .flatMap(({ id, kind, evidence }) =>
      evidence.map((link) => `${id} ${kind} ${link.id} ${link.does} ${link.passage.exact}`),
    )
    .join('\n');
}
