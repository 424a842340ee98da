import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles } from '../architecture/support/source-tree';
import { shownLiterals } from './shown-literals';

/** What looks like words and is for the machine alone: names of keys and media, what logs say, our own story. */
const FOR_THE_MACHINE = new Set([
  '(prefers-color-scheme: dark)',
  'Alt',
  'AltGraph',
  'ArrowDown',
  'ArrowUp',
  'Backspace',
  'Control',
  'Delete',
  'End',
  'Enter',
  'Escape',
  'Files',
  'Home',
  'Meta',
  'Shift',
  'Tab',
  // a selector
  'p, li, h1, h2',
  'RefusedRequest',
  'Request {} failed: {}',
  'Refused: {}',
  'The Orrhaven Register',
  // the folder of a library without a name
  'Library',
  // an English word in the possessive, looked up in an English dictionary
  '{}’s',
]);

/** Files that hold sentences of other sorts. */
const ELSEWHERE = new Set([
  // the words of the house to its readers
  'src-shared/notices/default-house-style.ts',
  // reports for whoever mends Stet, errors of bugs, the reason of a purge that nobody gave
  'src-main/services/machine/crash-reports.ts',
  'src-main/services/quotes/worker-quote-engine.ts',
  'src-main/services/care/purge-service.ts',
]);

const FILES = ['src-renderer', 'src-main/ipc', 'src-main/windows']
  .flatMap(sourceFiles)
  .filter((file) => !file.startsWith('src-main/windows/') || file.endsWith('app-menu.ts'));

function found(source: string, kind: 'svelte' | 'ts'): string[] {
  return shownLiterals(source, kind).map(({ text }) => text);
}

describe('what a window shows', () => {
  it('comes from the catalogue of words, in every source of windows, menus and dialogues', () => {
    const outside = FILES.flatMap((file) => {
      const source = readFileSync(path.join(ROOT, file), 'utf8');
      return shownLiterals(source, file.endsWith('.svelte') ? 'svelte' : 'ts')
        .filter(({ text }) => !FOR_THE_MACHINE.has(text))
        .map(({ line, text }) => `${file}:${line} ${text}`);
    });
    expect(outside).toEqual([]);
  });
});

/** Where checks and services make sentences: from the catalogue, as data. */
const CHECKS = [
  'src-shared/claims',
  'src-shared/commands',
  'src-shared/documents',
  'src-shared/gate',
  'src-shared/notices',
  'src-shared/quotes',
  'src-main/bundles',
  'src-main/importers',
  'src-main/services',
  'src-main/store',
]
  .flatMap(sourceFiles)
  .filter((file) => !ELSEWHERE.has(file));

/** Begins like a sentence and ends like one; `{}` stands for what is put in. */
const SENTENCE = /^(?:\p{Lu}|[“{]).*\s.*[.?!]$/su;

describe('what checks and services say', () => {
  it('comes from the catalogue of words too, with its data', () => {
    const outside = CHECKS.flatMap((file) => {
      const source = readFileSync(path.join(ROOT, file), 'utf8');
      // most files hold nothing of the kind, and reading their syntax takes its time
      if (!/[.?!]['`]/.test(source)) return [];
      return shownLiterals(source, 'ts')
        .filter(({ text }) => SENTENCE.test(text))
        .map(({ line, text }) => `${file}:${line} ${text}`);
    });
    expect(outside).toEqual([]);
  });
});

describe('a literal that people read is found', () => {
  it.each<[string, string, readonly string[]]>([
    ['between tags', '<p>Nobody named</p>', ['Nobody named']],
    ['beside an expression', '<p>{count} turns</p>', ['turns']],
    ['in an accessible name', '<button aria-label="close">×</button>', ['close']],
    ['in a branch of a title', '<b title={on ? "held" : name}>x</b>', ['held']],
    ['as the default of a text', '<p>{name || "nobody"}</p>', ['nobody']],
    ['in a property of a component', '<Dialog title="Who did what" />', ['Who did what']],
    ['in a script', '<script lang="ts">const label = "Not upheld…";</script>', ['Not upheld…']],
    ['in a handler', '<button onclick={() => say("All is kept.")}>+</button>', ['All is kept.']],
  ])('%s', (_place, source, texts) => {
    expect(found(source, 'svelte')).toEqual(texts);
  });

  it('in TypeScript: in an object, a template, an argument', () => {
    const source = 'const a = { word: "Web page" }; say(`${n} files are there`); ask("Open it?");';
    expect(found(source, 'ts')).toEqual(['Web page', '{} files are there', 'Open it?']);
  });
});

describe('what is for the machine is let be', () => {
  it.each<[string, string]>([
    ['classes and styles', '<p class="Wide quiet" style="Font Large">{words.gate.title}</p>'],
    ['what is compared', '<p>{#if state === "Not Known"}{words.gate.title}{/if}</p>'],
    ['what a bug throws', '<script lang="ts">throw new Error("The page has no place");</script>'],
    ['types', '<script lang="ts">type Look = "Side by side" | "In one";</script>'],
    ['lists of tags', '<script lang="ts">const TAGS = "article aside".split(" ");</script>'],
    ['keys', '<script lang="ts">command("text.edit", ["Mod+Shift+z"]);</script>'],
    ['signs without a letter', '<p>✓ · {count} %</p>'],
    [
      'names of commands and fields',
      '<script lang="ts">run("claim.mark"); ask({ kind: "interview" });</script>',
    ],
  ])('%s', (_what, source) => {
    expect(found(source, 'svelte')).toEqual([]);
  });
});
