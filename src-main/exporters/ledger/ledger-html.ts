import { BASE_STYLE } from '../markup/base-style';
import { joined, markup, type Html } from '../markup/html';
import { pageHtml } from '../markup/page';
import { readableInstant } from '../reports/report-facts';
import { CAUSE_WORDS, NOTICE_STATE_WORDS } from '../reports/report-words';
import type { LedgerExporter } from './ledger-exporter';
import type { LedgerEntry, LedgerInput } from './ledger-input';
import { monthsPlot } from './months-plot';

/** The ledger as one page that needs nothing else: figures, the plot by month and kind, every notice. */
export const ledgerHtml: LedgerExporter = {
  format: 'html',
  extension: 'html',
  mimeType: 'text/html',
  write: (input) => Promise.resolve(new TextEncoder().encode(ledgerPage(input))),
};

function ledgerPage(input: LedgerInput): string {
  return pageHtml({
    title: input.title,
    language: 'en',
    style: `${BASE_STYLE}\n${LEDGER_STYLE}`,
    proof: null,
    head: markup`<meta name="stet-export" content="${input.exportId}" />
      <meta name="stet-exported-at" content="${input.exportedAt}" />`,
    body: markup`<header>
        <h1>${input.title}</h1>
        ${figuresHtml(input)}
        ${monthsPlot(input)}
      </header>
      <main>
        ${joined(
          input.entries.map((entry) => entryHtml(entry, input)),
          '\n',
        )}
        ${input.entries.length === 0 && markup`<p>No notices are entered yet.</p>`}
      </main>
      <footer><p>As of ${readableInstant(input.exportedAt)}.</p></footer>`,
  });
}

function figuresHtml({ figures, labels }: LedgerInput): Html {
  const kinds = Object.entries(figures.kinds).filter(([, count]) => count > 0) as [
    keyof typeof labels,
    number,
  ][];
  const median = figures.medianDays;
  return markup`<ul class="figures">
    ${kinds.map(([kind, count]) => markup`<li>${labels[kind]} <b>${count}</b></li>`)}
    ${median !== null && markup`<li><b>${median}</b>${median === 1 ? 'day' : 'days'} from discovery to correction (median)</li>`}
    </ul>`;
}

function entryHtml(entry: LedgerEntry, input: LedgerInput): Html {
  return markup`<article class="entry" id="notice-${entry.id}">
    <p class="when">${entry.date ? markup`<time datetime="${entry.date}">${entry.date}</time>` : 'undated'} · ${entry.label}${
      input.include.unpublished && ` · ${NOTICE_STATE_WORDS[entry.state]}`
    }</p>
    <h2>${entry.story}</h2>
    <p>${entry.forReaders || entry.right}</p>
    ${factsHtml(entry)}
    </article>`;
}

function factsHtml(entry: LedgerEntry): Html | null {
  const days = entry.daysToCorrection;
  const facts: [string, string][] = [
    ['Story published', entry.storyPublishedOn ?? ''],
    ['Cause', entry.cause ? [CAUSE_WORDS[entry.cause], entry.causeNote].filter(Boolean).join(': ') : ''],
    ['Found', entry.discoveredOn ?? ''],
    ['Days to correction', days === null ? '' : String(days)],
    ['Why rejected', entry.rejectedReason],
    ['Approved by', entry.approvedBy],
  ];
  const known = facts.filter(([, value]) => value !== '');
  if (known.length === 0) return null;
  return markup`<p class="facts">${joined(
    known.map(([label, value]) => markup`${label}: ${value}`),
    ' · ',
  )}</p>`;
}

const LEDGER_STYLE = `
main, body > header, body > footer { max-width: 42rem; }
.figures { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; padding: 0; margin: 1rem 0 1.5rem; list-style: none; font: .85rem/1.5 var(--sans); }
.figures b { font-size: 1.25rem; font-weight: 600; font-variant-numeric: lining-nums tabular-nums; margin-inline: .2em; }
.plot { margin: 0 0 2rem; }
.plot svg { display: block; width: 100%; height: auto; overflow: visible; }
.plot text { font: 10px var(--sans); fill: var(--soft); }
.plot .axis { stroke: var(--rule); stroke-width: 1; }
.plot .legend { font: .8rem/1.5 var(--sans); color: var(--soft); display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; list-style: none; margin: .6rem 0 0; }
.plot .legend svg { display: inline-block; width: .8em; height: .8em; margin-right: .4em; vertical-align: -.05em; }
.kind-correction { fill: #b4532a; } .kind-clarification { fill: #3f7f93; } .kind-update { fill: #8a9a5b; }
.kind-editorsNote { fill: #9a7fb0; } .kind-retraction { fill: #7d1a14; }
@media (prefers-color-scheme: dark) {
  .kind-correction { fill: #d98a5f; } .kind-clarification { fill: #7cb6c8; } .kind-update { fill: #b3c283; }
  .kind-editorsNote { fill: #bda6d1; } .kind-retraction { fill: #e0776d; }
}
.entry { max-width: none; padding: 1.3rem 0 .5rem; border-top: 1px solid var(--rule); break-inside: avoid; }
.entry h2 { margin: .1rem 0 .5rem; font-size: 1.1rem; }
.entry .when, .entry .facts, footer { font: .8rem/1.5 var(--sans); color: var(--soft); }
.entry .when { margin: 0; }
`.trim();
