import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

/** What axe-core says of one rule that is broken; only what is read here. */
interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

interface Axe {
  run(context: unknown, options: unknown): Promise<{ readonly violations: readonly Violation[] }>;
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Brings axe into the window's page where it is not there yet. It comes through the driver, so the page's own rules stay as strict as they are. */
export async function bringAxe(window: Page): Promise<void> {
  if (!(await window.evaluate(() => 'axe' in globalThis))) await window.evaluate(`${SOURCE}; undefined`);
}

/** Of a long transcript the first turns stand for all: each further one would be asked the same, and axe reads them all. */
const FURTHER_TURNS = '[data-segment]:nth-child(n + 12)';

/**
 * Every finding of axe on what the window shows now, one line each, by day and by night. All rules are asked by day;
 * by night the colours alone.
 */
export async function axeFindings(window: Page): Promise<string[]> {
  await window.evaluate(takeOut, FURTHER_TURNS);
  const byDay = await run(window, 'light', {});
  const byNight = await run(window, 'dark', { runOnly: ['color-contrast'] });
  await window.evaluate(() => (globalThis as unknown as TakenOut).putBack());
  return [...byDay, ...byNight];
}

interface TakenOut {
  putBack(): void;
}

/** In the page: takes elements out of it, and keeps at hand how each comes back to its place. */
function takeOut(selector: string): void {
  const scrolled = [...document.querySelectorAll('*')]
    .filter(({ scrollTop }) => scrollTop > 0)
    .map((element) => ({ element, top: element.scrollTop }));
  const taken = [...document.querySelectorAll(selector)].map((element) => ({
    element,
    parent: element.parentNode,
    next: element.nextSibling,
  }));
  for (const { element } of taken) element.remove();
  (globalThis as unknown as TakenOut).putBack = () => {
    for (const { element, parent, next } of taken.reverse()) parent?.insertBefore(element, next);
    for (const { element, top } of scrolled) element.scrollTop = top;
  };
}

async function run(window: Page, theme: 'light' | 'dark', options: object): Promise<string[]> {
  const violations = await window.evaluate(
    async ([look, asked]) => {
      document.documentElement.dataset['theme'] = look;
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations } = await axe.run(document, { resultTypes: ['violations'], ...asked });
      // what parts two landmarks, to be dragged or moved by the arrow keys, can lie in neither of them
      const isSeparator = (target: readonly unknown[]): boolean =>
        document.querySelector(String(target[0]))?.matches('[data-pane-resizer]') ?? false;
      return violations.map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.filter(({ target }) => id !== 'region' || !isSeparator(target)),
      }));
    },
    [theme, options] as const,
  );
  await window.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${theme} ${id}: ${target.join(' ')} ${oneLine(failureSummary)}`,
    ),
  );
}

function oneLine(summary = ''): string {
  return summary.replace(/\s+/g, ' ').slice(0, 220);
}
