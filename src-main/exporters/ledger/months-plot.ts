import { NOTICE_KINDS } from '../../../src-shared/domain/notice';
import { ledgerPeriods, type LedgerPeriod } from '../../../src-shared/notices/ledger/ledger-periods';
import { joined, markup, type Html } from '../markup/html';
import type { LedgerInput } from './ledger-input';

/** In units of the drawing, which is scaled to the page. */
const PLOT = { width: 640, height: 150, top: 14, bottom: 18, left: 22 };
/** Bars are no wider than this, so that a ledger of two months does not shout. */
const WIDEST_BAR = 28;
/** So many names of months fit under the axis. */
const MOST_NAMES = 12;

/** Notices by month and kind as stacked bars: an SVG without a script. By year in a ledger of many months; nothing for one bar. */
export function monthsPlot(input: LedgerInput): Html | null {
  const periods = ledgerPeriods(input.figures.months);
  if (periods.length < 2) return null;
  const most = Math.max(...periods.map(({ total }) => total));
  const step = (PLOT.width - PLOT.left) / periods.length;
  const floor = PLOT.height - PLOT.bottom;
  const bars = periods.map((period, index) => barHtml(period, PLOT.left + index * step, step, most));
  return markup`<figure class="plot">
    <svg viewBox="0 0 ${PLOT.width} ${PLOT.height}" role="img" aria-label="${description(input)}">
    <text x="${PLOT.left - 6}" y="${PLOT.top + 4}" text-anchor="end">${most}</text>
    <text x="${PLOT.left - 6}" y="${floor}" text-anchor="end">0</text>
    <line class="axis" x1="${PLOT.left}" x2="${PLOT.width}" y1="${floor}" y2="${floor}" />
    ${joined(bars, '\n')}
    ${joined(names(periods, step), '\n')}
    </svg>
    ${legend(input)}
    </figure>`;
}

function barHtml(period: LedgerPeriod, left: number, step: number, most: number): Html {
  const width = Math.min(WIDEST_BAR, step * 0.7);
  const unit = (PLOT.height - PLOT.top - PLOT.bottom) / most;
  let below = 0;
  const parts = NOTICE_KINDS.filter((kind) => period.counts[kind] > 0).map((kind) => {
    const height = period.counts[kind] * unit;
    below += height;
    const y = PLOT.height - PLOT.bottom - below;
    return markup`<rect class="kind-${kind}" x="${round(left + (step - width) / 2)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" />`;
  });
  return markup`<g><title>${period.period}: ${period.total}</title>${parts}</g>`;
}

function names(periods: readonly LedgerPeriod[], step: number): Html[] {
  const every = Math.ceil(periods.length / MOST_NAMES);
  return periods.flatMap(({ period }, index) => {
    const x = round(PLOT.left + (index + 0.5) * step);
    return index % every === 0
      ? [markup`<text x="${x}" y="${PLOT.height - 4}" text-anchor="middle">${period}</text>`]
      : [];
  });
}

function legend({ figures, labels }: LedgerInput): Html {
  const kinds = NOTICE_KINDS.filter((kind) => figures.kinds[kind] > 0);
  return markup`<ul class="legend">
    ${kinds.map((kind) => markup`<li><svg viewBox="0 0 8 8" aria-hidden="true"><rect class="kind-${kind}" width="8" height="8" /></svg>${labels[kind]}</li>`)}
    </ul>`;
}

function description({ figures }: LedgerInput): string {
  const months = figures.months.map(({ month, total }) => `${month}: ${total}`).join(', ');
  return `Notices by month. ${months}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
