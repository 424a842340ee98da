import type { ProposedClaim } from '../../../src-shared/claims/propose-claims';
import { storyText } from '../../../src-shared/domain/block';
import type { Draft } from '../../../src-shared/domain/draft';
import type { TextRange } from '../../../src-shared/domain/text-range';
import type { WindowDraftCommand } from '../../../src-shared/ipc/command-schemas';
import type { DraftView } from '../../../src-shared/ipc/window-values';
import type { DesktopApi } from '../../desktop-api';
import { ChangeList } from './change-list.svelte';
import { ClaimChoice } from './claim-choice.svelte';
import { MATCHES } from './claim-filters';
import { countsOf, inTextOrder } from './claim-lists';
import { DeskDialogs, type DeskDialog } from './desk-dialogs.svelte';
import { DeskSteps } from './desk-steps';
import { DraftGateway } from './draft-gateway.svelte';
import { FindInText } from './find-in-text.svelte';
import { IncomingVersion } from './incoming-version.svelte';
import { linksOf } from './links-of';
import { Marking } from './marking';
import { PartsInSight } from './parts-in-sight.svelte';
import { Proposals } from './proposals.svelte';
import { QuoteChecks } from './quote-checks.svelte';
import { SourceBeside } from './source-beside';
import { Spelling } from './spelling.svelte';
import { Transcripts } from '../transcript/transcripts.svelte';
import { StoryCoverage } from './story-coverage.svelte';
import { Tray } from './tray.svelte';
import type { Unfinished } from '../unfinished/unfinished.svelte';
import type { Workspace } from '../workspace.svelte';

/** The text is shown before anything in it is looked for; in ms. */
const FIRST_LOOK_MS = 100;

/** One draft in check: the text, its claims, what is selected, and the parts that change it. */
export class Desk {
  readonly workspace: Workspace;
  readonly gateway: DraftGateway;
  readonly beside: SourceBeside;
  readonly quotations: QuoteChecks;
  readonly proposals: Proposals;
  readonly transcripts: Transcripts;
  readonly spelling: Spelling;
  /** Which claims are listed. */
  readonly choice: ClaimChoice;
  /** What was typed into forms and not sent. */
  readonly unfinished: Unfinished;
  readonly dialogs: DeskDialogs;
  readonly coverage: StoryCoverage;
  readonly marking = new Marking(this);
  readonly steps = new DeskSteps(this);
  readonly tray = new Tray(this);
  readonly changes = new ChangeList(this);
  readonly find = new FindInText(() => this.text);
  readonly sight = new PartsInSight();
  /** The file that is looked at as a new version. */
  readonly incoming: IncomingVersion;
  readonly #stop: readonly (() => void)[];
  #claimId = $state<string | null>(null);
  /** What is selected in the draft. */
  selection = $state.raw<TextRange | null>(null);
  #editing = $state(false);
  /** What the inspector lists while no claim is selected. */
  panel = $state<'tray' | 'changes' | null>(null);
  /** True while a replacement is being written for the claim or the selection. */
  proposing = $state(false);

  readonly text = $derived.by(() => storyText(this.draft.blocks));
  readonly claims = $derived.by(() => inTextOrder(this.draft.claims));
  readonly listed = $derived.by(() => this.claims.filter(MATCHES[this.choice.filter]));
  readonly counts = $derived.by(() => countsOf(this.draft.claims));
  readonly claim = $derived.by(() => this.draft.claims.find((claim) => claim.id === this.#claimId) ?? null);
  /** The check of the quotation that the selected claim, proposal or selection is about. */
  readonly quoteCheck = $derived.by(() =>
    this.claim ? this.quotations.of(this.claim) : this.quotations.at(this.proposal?.range ?? this.selection),
  );

  /** @param unfinished what was kept of forms that were not sent */
  constructor(api: DesktopApi, workspace: Workspace, view: DraftView, unfinished: Unfinished) {
    this.workspace = workspace;
    this.unfinished = unfinished;
    this.dialogs = new DeskDialogs(this);
    this.gateway = new DraftGateway(workspace, view, (before) => this.#draftTaken(before));
    const row = () => workspace.library?.drafts.find(({ id }) => id === view.draft.id);
    this.coverage = new StoryCoverage(
      () => this.rested,
      () => row()?.coverage ?? 0,
    );
    this.beside = new SourceBeside(api, this);
    this.choice = new ClaimChoice(workspace.preferences, view.draft);
    this.spelling = new Spelling(this);
    this.incoming = new IncomingVersion(api, this);
    this.quotations = new QuoteChecks(
      () => workspace.ask('quotes.check', { draftId: view.draft.id }),
      () => this.text,
      () => this.editing,
    );
    this.proposals = new Proposals(() => this.draft);
    this.transcripts = new Transcripts(api, workspace);
    this.#stop = [
      api.on('draft.changed', (changed) => this.gateway.take(changed)),
      api.on('interview.changed', () => this.quotations.runWhenRested()),
    ];
  }

  get draft(): Draft {
    return this.gateway.view.draft;
  }

  /** True while the text is edited: it has to be in sight before it can have the keyboard. */
  get editing(): boolean {
    return this.#editing;
  }

  set editing(editing: boolean) {
    if (editing) this.sight.bringUp('galley');
    this.#editing = editing;
  }

  /** The draft when its text last rested; for what reads all of it and may be a moment late. */
  get rested(): Draft {
    return this.gateway.rested;
  }

  /** The proposal that the inspector is about. */
  get proposal(): ProposedClaim | null {
    return this.proposals.current;
  }

  /** True where nothing of the library can be changed from this window. */
  get isLocked(): boolean {
    return this.workspace.isLocked;
  }

  /** Reads what the first frame does not need, now that it has been drawn. */
  readOn(): void {
    this.proposals.readWhenRested(FIRST_LOOK_MS);
    this.coverage.readOn();
  }

  /** Resolves when everything typed is saved. */
  leave(): Promise<void> {
    for (const stop of this.#stop) stop();
    this.quotations.stop();
    this.proposals.stop();
    this.coverage.stop();
    this.transcripts.leave();
    this.beside.leave();
    return this.#settledWith(this.gateway.leave());
  }

  /** Carries out a command on the draft; false where it was refused. */
  do(command: WindowDraftCommand): Promise<boolean> {
    return this.gateway.do(command, this.marking.joins(command));
  }

  settleText(): Promise<void> {
    return this.#settledWith(this.gateway.settleText());
  }

  undo(): Promise<void> {
    return this.steps.lookingAt(() => this.gateway.undo());
  }

  /** Says what was done, with a way back until something else is done. */
  offerUndo(message: string): void {
    this.gateway.offerUndo(message, () => void this.undo());
  }

  redo(): Promise<void> {
    return this.steps.lookingAt(() => this.gateway.redo());
  }

  /** @param noticeId the notice that `notice` is about; `null` for a new one */
  openDialog(dialog: DeskDialog, noticeId: string | null = null): void {
    this.dialogs.open(dialog, noticeId);
  }

  /** Lists marks in the inspector. Selected words stay selected for the tray, where a mark can be placed on them. */
  showPanel(panel: 'tray' | 'changes'): void {
    this.selectClaim(null);
    if (panel === 'changes') this.selection = null;
    this.sight.bringUp('inspector');
    this.panel = panel;
  }

  selectClaim(id: string | null): void {
    this.proposing = false;
    this.#claimId = id;
    this.proposals.select(null);
    const claim = this.claim;
    if (!claim) return;
    if (!claim.orphan) this.steps.remember(claim.anchor.start);
    this.beside.showEvidenceOf(claim);
  }

  selectProposal(key: string | null): void {
    this.proposals.select(key);
    this.#claimId = null;
    this.beside.showPassageOf(this.quoteCheck);
  }

  async #settledWith(text: Promise<void>): Promise<void> {
    await Promise.all([text, this.unfinished.settle()]);
  }

  #draftTaken(before: Draft): void {
    const moved = before.blocks !== this.draft.blocks;
    this.gateway.rest(!moved || !this.editing);
    if (moved) this.proposals.readWhenRested();
    if ((moved && storyText(before.blocks) !== this.text) || linksOf(before) !== linksOf(this.draft)) {
      this.quotations.runWhenRested();
    }
  }
}
