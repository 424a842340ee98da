// npm run drill:docs: puts the figures that the drills kept into the block of docs/safety.md that is made for them. What
// stands there of a drill that kept nothing here stays as it was measured elsewhere.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { runScript } from '../lib/problem.mjs';
import { inRoot } from '../lib/project.mjs';

const BEGIN = '<!-- drills: begin (made by npm run drill:docs) -->';
const END = '<!-- drills: end -->';

await runScript(async () => {
  const folder = inRoot('drills/results');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const results = names.map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
  const file = inRoot('docs/safety.md');
  const text = readFileSync(file, 'utf8');
  const [before = '', rest = ''] = text.split(BEGIN);
  const [block = '', after = ''] = rest.split(END);
  const sections = new Map(sectionsIn(block));
  for (const result of results) sections.set(result.name, section(result));
  const sorted = [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  writeFileSync(file, `${before}${BEGIN}\n\n${sorted.join('\n')}\n${END}${after}`);
  return 0;
});

/** The sections that stand in the block, by the name of their drill. @param {string} block @returns {[string, string][]} */
function sectionsIn(block) {
  return block
    .split(/^(?=### )/m)
    .filter((text) => text.startsWith('### '))
    .map((text) => [/drill:([a-z-]+)/.exec(text)?.[1] ?? '', `${text.trimEnd()}\n`]);
}

/** @param {{ name: string, promise: string, passed: boolean, at: string, machine: string, seconds?: number, figures: [string, string][] }} result */
function section({ name, promise, passed, at, machine, seconds, figures }) {
  const rows = figures.map(([what, value]) => `| ${what} | ${value} |`).join('\n');
  const day = at.slice(0, 10);
  const took = seconds === undefined ? '' : `, in ${seconds} s`;
  return `### \`npm run drill:${name}\`: ${passed ? 'held' : 'DID NOT HOLD'}\n\n${promise} Measured ${day} on ${machine}${took}.\n\n| what | measured |\n| --- | --- |\n${rows}\n`;
}
