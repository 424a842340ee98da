import { BASE_STYLE } from './base-style';

/** The look of reports and of the lawyer's book, on top of the shared one. */
export const REPORT_STYLE = `${BASE_STYLE}
main, body > aside, body > header, body > footer { max-width: 46rem; }
header .kicker { font: 600 .78rem/1.4 var(--sans); letter-spacing: .08em; text-transform: uppercase; color: var(--soft); margin-bottom: .5rem; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.2rem; margin: 1.2rem 0 2rem; font: .85rem/1.5 var(--sans); }
dl.facts dt { color: var(--soft); }
dl.facts dd { margin: 0; overflow-wrap: anywhere; }
code { font: .82em/1.4 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; }
.figures { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; padding: 0; margin: 0 0 2rem; list-style: none; font: .85rem/1.5 var(--sans); }
.figures b { font-size: 1.25rem; font-weight: 600; font-variant-numeric: lining-nums tabular-nums; margin-right: .35em; }
.claim { margin: 0; padding: 1.2rem 0 1rem 3.2rem; border-top: 1px solid var(--rule); position: relative; break-inside: avoid; }
.claim > .number { position: absolute; left: 0; top: 1.25rem; font: 600 .85rem/1.6 var(--sans); color: var(--soft); font-variant-numeric: tabular-nums; }
.claim > .words { font-size: 1.05rem; margin-bottom: .4em; }
.tags { font: .8rem/1.5 var(--sans); color: var(--soft); margin-bottom: .6em; }
.tags .standing { color: var(--ink); font-weight: 600; }
.tags .open, .tags .legal { color: var(--warn-ink); font-weight: 600; }
.evidence { margin: .8em 0 .8em; padding-left: 1em; border-left: 2px solid var(--rule); font-size: .92rem; }
.evidence .source { font: .8rem/1.5 var(--sans); color: var(--soft); margin-bottom: .25em; }
.evidence .source b { color: var(--ink); font-weight: 600; }
.evidence blockquote { margin: .2em 0 .4em; padding: 0; border: 0; }
.evidence .turn { margin-bottom: .5em; }
.evidence .turn b { font: 600 .78rem/1.5 var(--sans); margin-right: .5em; }
.remark { font: .82rem/1.5 var(--sans); color: var(--soft); margin-bottom: .4em; }
mark { background: var(--mark); color: inherit; padding: .05em 0; }
table { border-collapse: collapse; width: 100%; font: .82rem/1.5 var(--sans); margin-bottom: 2rem; }
th { text-align: left; font-weight: 600; color: var(--soft); }
th, td { padding: .45rem .8rem .45rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; }
del { text-decoration-color: var(--warn-rule); }
ins { text-decoration: none; border-bottom: 1px solid var(--accent); }
.overridden { color: var(--soft); }
@media print { .claim > .number { color: #000; } }`;
