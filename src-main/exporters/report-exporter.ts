import type { Exporter } from './exporter';
import type { ExportInput } from './export-input';
import { claimHtml } from './markup/claim-html';
import { markup, joined, type Html } from './markup/html';
import { pageHtml } from './markup/page';
import { changesHtml, noticesHtml, overridesHtml, reportHeader } from './markup/report-parts';
import { REPORT_STYLE } from './markup/report-style';
import { notVerifiedBanner } from './markup/not-verified-banner';

/** The fact-check report: every claim, its standing, its evidence and the passage. */
export const reportExporter: Exporter = {
  format: 'report',
  extension: 'html',
  mimeType: 'text/html',
  write: (input) => Promise.resolve(new TextEncoder().encode(reportPage(input))),
};

/** The page as text; the PDF is printed from it. */
export function reportPage(input: ExportInput): string {
  return pageHtml({
    title: `Fact-check report: ${input.title}`,
    language: 'en',
    style: REPORT_STYLE,
    proof: input.proof,
    body: markup`${notVerifiedBanner(input)} ${reportHeader(input, 'Fact-check report')}
      <main>
        ${overridesHtml(input)} ${claimsSection(input)} ${changesHtml(input)} ${noticesHtml(input)}
      </main>`,
  });
}

function claimsSection(input: ExportInput): Html {
  if (input.claims.length === 0) {
    return markup`<h2>Claims</h2>
      <p>No claims are marked in this draft.</p>`;
  }
  const claims = input.claims.map((claim) =>
    claimHtml(claim, markup`<p class="words">${claim.exact}</p>`, 'passage'),
  );
  return markup`<h2>Claims</h2>
    ${joined(claims, '\n')}`;
}
