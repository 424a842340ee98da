import type { Page } from 'playwright';
import { decisionAbout, DECISIONS, type Decision } from './decisions';
import type { Hands } from './hands';

/** What of the window the pass looks at: its eyes. Everything it does goes through the keys. */
const PROPOSAL = 'article[aria-label="Worth checking"]';
const CLAIM = 'article[aria-label^="Claim "]';
const INSPECTOR = 'aside[data-tour="quotation"]';
const STANDS = '[aria-pressed="true"][aria-label*="key 1"]';
const DIALOG = '[role="dialog"]';
const OUTLINE = 'nav[aria-label="Outline of the draft"]';
const DRAFT = '[aria-label="Draft text"]';

/**
 * Checks the story from the open library to its signature, by keys alone: what is proposed, what needs a change, what
 * nobody has marked. Answers how many quotations there were.
 */
export async function checkByKeys(hands: Hands): Promise<number> {
  await openDraft(hands);
  const quotations = await settleProposals(hands);
  await linkFact(hands);
  await mendQuotations(hands);
  await takeOut(hands);
  await settleUnmarked(hands);
  await letPass(hands);
  await sign(hands);
  return quotations;
}

async function openDraft(hands: Hands): Promise<void> {
  await hands.press('open the draft', 'j', { there: '[data-row]:focus, button:focus' });
  await hands.press('open the draft', 'Enter', { there: DRAFT });
  await hands.window.getByText('Checking quotations…').waitFor({ state: 'detached' });
}

/** One key a proposal: a quotation by what it is worth, everything else on the author's word. */
async function settleProposals(hands: Hands): Promise<number> {
  let quotations = 0;
  await hands.press('first proposal', 'w', { there: PROPOSAL });
  for (let shown = await told(hands.window, PROPOSAL); shown; shown = await told(hands.window, PROPOSAL)) {
    const isQuote = shown.startsWith('Worth checking · quote');
    const decision = isQuote ? decisionAbout(shown) : undefined;
    if (isQuote && !decision) throw new Error(`Nobody has decided about: ${shown}`);
    if (isQuote) quotations += 1;
    await hands.press(isQuote ? 'a quotation' : 'another proposal', decision?.key ?? '3', {
      changes: INSPECTOR,
    });
  }
  return quotations;
}

/** “19 minutes” rests on the marshal's report: found there by its words and linked. */
async function linkFact(hands: Hands): Promise<void> {
  const step = 'link a fact to a document';
  await palette(hands, step, '7', { there: CLAIM, says: '19 minutes' });
  await palette(hands, step, 'fire marshal', { there: 'section[aria-label*="Fire Marshal"]' });
  await hands.press(step, '/', { there: '[data-transcript-search]:focus' });
  await hands.type(step, 'lasted 19');
  await hands.press(step, 'Escape', { gone: '[data-transcript-search]:focus' });
  await hands.press(step, 'l', { there: CLAIM, says: 'linked ' });
  await hands.press(step, '1', { there: STANDS });
}

/** From open claim to open claim; each is put right and stands. */
async function mendQuotations(hands: Hands): Promise<void> {
  const { window } = hands;
  for (;;) {
    await hands.press('next open claim', 'o', { changes: `${CLAIM} h2, .toasts` });
    if ((await told(window, '.toasts')).includes('No other claim')) return;
    const shown = await told(window, CLAIM);
    const decision = decisionAbout(shown);
    if (!decision?.mend) throw new Error(`How is this put right? ${shown}`);
    await MENDS[decision.mend.how]?.(hands, decision);
  }
}

const MENDS: Partial<Record<string, (hands: Hands, decision: Decision) => Promise<void>>> = {
  asSpoken: async (hands) => {
    const step = 'put right, as spoken';
    // the words as spoken are offered once the check of the quotation is there
    await hands.press(step, 'c', { there: 'form:has(textarea:focus)', says: 'As spoken' });
    await hands.press(step, 'Tab', { there: 'form button:focus' });
    await hands.press(step, 'Enter', { there: 'textarea:focus' });
    await hands.press(step, 'Enter', { there: '.change' });
    await accept(hands, step);
  },
  words: async (hands, { mend }) => {
    const step = 'put right, in other words';
    await hands.press(step, 'c', { there: 'textarea:focus' });
    if (mend?.how === 'words') await hands.type(step, mend.words);
    await hands.press(step, 'Enter', { there: '.change' });
    await accept(hands, step);
  },
  speaker: async (hands, { mend }) => {
    const step = 'give it to who said it';
    if (mend?.how !== 'speaker') return;
    await hands.press(step, 'Control+f', { there: '[role="search"] input:focus' });
    await hands.type(step, mend.was);
    await hands.press(step, 'Escape', { there: 'article[aria-label="Selection"]', says: mend.was });
    await hands.press(step, 'c', { there: 'textarea:focus' });
    await hands.type(step, mend.is);
    await hands.press(step, 'Enter', { there: '.change' });
    await hands.press(step, 'y', { changes: DRAFT });
    await hands.press(step, 'k', { there: CLAIM });
    await hands.press(step, '1', { there: STANDS });
  },
};

async function accept(hands: Hands, step: string): Promise<void> {
  await hands.press(step, 'y', { there: STANDS });
}

/** What is cut goes out of the text: looked for, selected to its end in the editor, deleted. */
async function takeOut(hands: Hands): Promise<void> {
  const step = 'take a sentence out';
  for (const { mend } of DECISIONS) {
    if (mend?.how !== 'cut') continue;
    await hands.press(step, 'Control+f', { there: '[role="search"] input:focus' });
    await hands.type(step, mend.opening);
    await hands.press(step, 'Escape', { there: 'article[aria-label="Selection"]' });
    await hands.press(step, 'e', { there: '.editing' });
    while (!(await selected(hands.window)).endsWith(mend.end)) {
      await hands.press(step, 'Control+Shift+ArrowRight', 'a frame');
    }
    await hands.press(step, 'Delete', { changes: DRAFT });
    await hands.press(step, 'Escape', { gone: '.editing' });
  }
}

async function selected(window: Page): Promise<string> {
  return (await window.evaluate(() => getSelection()?.toString() ?? '')).trim();
}

/** Every sentence in which nothing is marked needs no check. */
async function settleUnmarked(hands: Hands): Promise<void> {
  const { window } = hands;
  await hands.press('next unmarked sentence', 'n', 'a frame');
  while (!(await told(window, 'header')).includes('100 %')) {
    await hands.press('a sentence without claims', 'x', { changes: OUTLINE });
  }
}

async function letPass(hands: Hands): Promise<void> {
  await hands.press('what is in the way', 'g', { there: '.toasts', says: 'sign-off' });
}

async function sign(hands: Hands): Promise<void> {
  await hands.press('sign', 'Control+Shift+S', { there: DIALOG, says: 'Sign as' });
  await hands.press('sign', 'Control+Enter', { there: DIALOG, says: 'signed this text' });
  await hands.press('sign', 'Escape', { gone: DIALOG });
}

/** The signed story as the copy that was chosen last, written to a file. @param isThere whether the file was written */
export async function exportByKeys(hands: Hands, isThere: () => boolean): Promise<void> {
  const main = '[role="dialog"] .actions button.solid:enabled';
  await hands.press('export', 'Control+e', { there: main });
  await hands.press('export', 'Control+Enter', { gone: DIALOG });
  if (!isThere()) throw new Error('The dialogue is gone, and no copy was written.');
}

/** A command, claim or source by its words. */
async function palette(
  hands: Hands,
  step: string,
  words: string,
  brings: { there: string; says?: string },
): Promise<void> {
  await hands.press(step, 'Control+k', { there: '.palette input:focus' });
  await hands.type(step, words);
  await hands.press(step, 'Enter', brings);
}

async function told(window: Page, selector: string): Promise<string> {
  return (await window.locator(selector).allTextContents()).join('\n');
}
