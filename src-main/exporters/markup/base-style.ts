/** Colours, type and measure that every exported page shares: light, dark and on paper. */
export const BASE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1d1b18; --soft: #5f5a52; --rule: #ddd7cc; --wash: #f4f0e7;
  --accent: #7a3b10; --warn-ink: #7d1a14; --warn-wash: #fbeae6; --warn-rule: #d9806f; --mark: #fbe7a8;
  --serif: 'Source Serif 4', 'Source Serif Pro', Charter, 'Bitstream Charter', Cambria, Georgia, 'Times New Roman', serif;
  --sans: Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191816; --ink: #e9e4da; --soft: #a39c8f; --rule: #3b3832; --wash: #23211e;
    --accent: #e2a878; --warn-ink: #f4b3a6; --warn-wash: #3a1f1b; --warn-rule: #9c4a3c; --mark: #5c4a14;
  }
}
* { box-sizing: border-box; }
html { font-size: 112.5%; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; padding: 3rem 1.25rem 5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 var(--serif); font-variant-numeric: oldstyle-nums; hanging-punctuation: first last;
  overflow-wrap: break-word;
}
main, article, body > aside, body > header, body > footer { max-width: 36rem; margin-inline: auto; }
h1 { font-size: 2.1rem; line-height: 1.15; margin: 0 0 .6rem; letter-spacing: -.01em; text-wrap: balance; font-variant-numeric: lining-nums; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2.2rem 0 .6rem; text-wrap: balance; font-variant-numeric: lining-nums; }
p { margin: 0 0 1em; text-wrap: pretty; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: .06em; }
ul, ol { margin: 0 0 1em; padding-left: 1.3em; }
li { margin-bottom: .35em; }
blockquote { margin: 1.4em 0; padding-left: 1.2em; border-left: 3px solid var(--rule); }
blockquote p:last-child { margin-bottom: 0; }
.dek { font-size: 1.2rem; line-height: 1.45; color: var(--soft); }
.byline { font: .85rem/1.5 var(--sans); color: var(--soft); margin-bottom: 2rem; }
figure { margin: 1.4em 0; }
figcaption { font: .82rem/1.5 var(--sans); color: var(--soft); }
.notice { margin: 1.6em 0; padding: .9em 1.1em; background: var(--wash); border-left: 3px solid var(--accent); font-size: .95rem; }
.notice p:last-child { margin-bottom: 0; }
.unverified {
  margin-bottom: 2.5rem; padding: 1em 1.2em; background: var(--warn-wash); color: var(--warn-ink);
  border: 1px solid var(--warn-rule); border-radius: 4px; font: .85rem/1.5 var(--sans);
}
.unverified strong { display: block; font-size: 1rem; letter-spacing: .02em; }
.unverified ul { margin: .5em 0 0; }
details.sources { margin: -.4em 0 1.2em; font: .82rem/1.5 var(--sans); color: var(--soft); }
details.sources summary { cursor: pointer; color: var(--accent); }
details.sources blockquote { margin: .6em 0; font: .95rem/1.5 var(--serif); color: var(--ink); }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; --wash: #fff; --accent: #000; --warn-ink: #000; --warn-wash: #fff; --warn-rule: #000; --mark: #e8e8e8; }
  @page { margin: 2.2cm 2cm; }
  html { font-size: 11pt; }
  body { padding: 0; }
  main, article, body > aside, body > header, body > footer { max-width: none; }
  h1, h2, h3 { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  .notice, blockquote, figure, li { break-inside: avoid; }
  a { color: inherit; }
}
`.trim();
