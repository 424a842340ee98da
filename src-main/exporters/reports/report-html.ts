import type { Exporter } from '../exporter';
import { excerpt } from '../excerpt';
import type { ExportInput, ReportedClaim } from '../export-input';
import { claimHtml, markedHtml } from '../markup/claim-html';
import { markup, joined, type Html } from '../markup/html';
import { notVerifiedBanner } from '../markup/not-verified-banner';
import { pageHtml } from '../markup/page';
import { changesHtml, noticesHtml, overridesHtml, reportHeader, sourcesHtml } from '../markup/report-parts';
import { REPORT_STYLE } from '../markup/report-style';
import { FACT_CHECK_REPORT, LAWYERS_BOOK, type ReportKind } from './report-kind';

/** The fact-check report: every claim, its standing, its evidence and the passage. */
export const reportHtmlExporter = htmlExporterOf(FACT_CHECK_REPORT);

/** The lawyer's book: every claim with its evidence printed in full. */
export const bookHtmlExporter = htmlExporterOf(LAWYERS_BOOK);

function htmlExporterOf(kind: ReportKind): Exporter {
  return {
    format: kind.format,
    extension: 'html',
    mimeType: 'text/html',
    write: (input) => Promise.resolve(new TextEncoder().encode(reportPage(input, kind))),
  };
}

/** The page as text; the PDF is printed from it. */
function reportPage(input: ExportInput, kind: ReportKind): string {
  return pageHtml({
    title: `${kind.heading}: ${input.title}`,
    language: 'en',
    style: REPORT_STYLE,
    proof: input.proof,
    body: markup`${notVerifiedBanner(input)}
      ${reportHeader(input, kind.heading)}
      <main>
        ${overridesHtml(input)}
        ${claimsSection(input, kind)}
        ${changesHtml(input)}
        ${noticesHtml(input)}
        ${kind.depth === 'full' && sourcesHtml(input)}
      </main>`,
  });
}

function claimsSection(input: ExportInput, kind: ReportKind): Html {
  if (input.claims.length === 0) {
    return markup`<h2>Claims</h2>
      <p>No claims are marked in this draft.</p>`;
  }
  const claims = input.claims.map((claim) => claimHtml(claim, claimWords(claim, kind), kind.depth));
  return markup`<h2>Claims</h2>
    ${joined(claims, '\n')}`;
}

/** The claim in the words around it; an orphan's words alone. */
function claimWords(claim: ReportedClaim, kind: ReportKind): Html {
  if (!claim.inText) return markup`<p class="words"><mark>${claim.exact}</mark></p>`;
  const { text, marks } = kind.depth === 'full' ? claim.inText : excerpt(claim.inText);
  return markup`<p class="words">${markedHtml(text, marks)}</p>`;
}
