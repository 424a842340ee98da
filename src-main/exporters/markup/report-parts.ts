import type { ExportInput } from '../export-input';
import { reportFacts, standingFigures } from '../reports/report-facts';
import { CHANGE_WORDS } from '../reports/report-lines';
import { markup, joined, type Html } from './html';

/** Title, facts and figures on top of a report. */
export function reportHeader(input: ExportInput, kicker: string): Html {
  const facts = reportFacts(input).map(
    ([label, value]) =>
      markup`<dt>${label}</dt>
        <dd>${factValue(label, value)}</dd>`,
  );
  const figures = standingFigures(input).map(
    ([label, count]) => markup`<li><b>${count}</b>${label.toLowerCase()}</li>`,
  );
  return markup`<header>
    <p class="kicker">${kicker}</p>
    <h1>${input.title}</h1>
    <dl class="facts">${joined(facts, '\n')}</dl>
    <ul class="figures">
      ${joined(figures, '\n')}
    </ul>
  </header>`;
}

/** What a person let pass, with the reason. */
export function overridesHtml(input: ExportInput): Html | null {
  const given = input.blockers.filter((blocker) => blocker.override !== null);
  if (given.length === 0) return null;
  const rows = given.map(({ message, override }) => {
    const who = [override!.given.by, override!.given.at.slice(0, 10)].filter(Boolean).join(', ');
    return [message, override!.reason, who];
  });
  return tableHtml('Let pass by a person', ['What stood in the way', 'Reason', 'When'], rows);
}

/** Changes of wording that were proposed, and what became of them. */
export function changesHtml(input: ExportInput): Html | null {
  if (input.changes.length === 0) return null;
  const rows = input.changes.map((change) => [
    markup`<del>${change.was}</del> <ins>${change.replacement}</ins>`,
    [CHANGE_WORDS[change.state], change.decidedOn].filter(Boolean).join(', '),
    change.reason,
  ]);
  const reasons = input.changes.some((change) => change.reason !== '');
  return tableHtml('Changes', ['Change', 'Decision', reasons ? 'Reason' : ''], rows);
}

/** The notices that readers are given. */
export function noticesHtml({ story }: ExportInput): Html | null {
  const placed = [...story.top, ...story.foot];
  if (placed.length === 0) return null;
  const notices = placed.map(({ block }) => markup`<div class="notice"><p>${block.text}</p></div>`);
  return markup`<h2>Notices</h2>
    ${joined(notices, '\n')}`;
}

/** Every source that evidence comes from, with the claims that rest on it. */
export function sourcesHtml(input: ExportInput): Html | null {
  const claimsOf = new Map<string, number[]>();
  for (const claim of input.claims) {
    for (const { source } of claim.evidence) {
      claimsOf.set(source, [...new Set([...(claimsOf.get(source) ?? []), claim.number])]);
    }
  }
  if (claimsOf.size === 0) return null;
  const sorted = [...claimsOf].sort(([a], [b]) => a.localeCompare(b, 'en'));
  const rows = sorted.map(([source, numbers]) => [source, joined(numbers.map(claimLink), ', ')]);
  return tableHtml('Sources', ['Source', 'Claims'], rows);
}

function tableHtml(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly (string | Html)[])[],
): Html {
  const head = columns.map((column) => markup`<th>${column}</th>`);
  const body = rows.map((cells) => {
    const data = cells.map((cell) => markup`<td>${cell}</td>`);
    return markup`<tr>
      ${joined(data, '\n')}
    </tr>`;
  });
  return markup`<h2>${title}</h2>
    <table>
      <thead>
        <tr>
          ${joined(head, '\n')}
        </tr>
      </thead>
      <tbody>
        ${joined(body, '\n')}
      </tbody>
    </table>`;
}

function claimLink(number: number): Html {
  return markup`<a href="#claim-${number}">${number}</a>`;
}

function factValue(label: string, value: string): Html {
  return label === 'Text (SHA-256)' || label === 'Journal head' || label === 'Export'
    ? markup`<code>${value}</code>`
    : markup`${value}`;
}
