import { parse } from 'svelte/compiler';

/** A literal in a source that a person would read. */
export interface ShownLiteral {
  /** Counts from 1. */
  readonly line: number;
  readonly text: string;
}

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

const SCRIPT = '<script lang="ts">';

/** Attributes that are read out or shown, on elements and on components of ours. */
const SHOWN_ATTRIBUTES = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);

/** Attributes whose values are no words, whatever they look like. */
const TECHNICAL_ATTRIBUTES = new Set(['class', 'd', 'preserveAspectRatio', 'style', 'viewBox']);

/** Parts of a syntax tree in which no literal is shown: names of modules, style, what a bug throws. */
const SILENT = new Set([
  'ClassDirective',
  'ExportAllDeclaration',
  'ImportDeclaration',
  'StyleDirective',
  'TaggedTemplateExpression',
  'ThrowStatement',
]);

const TRANSPARENT_TYPE_NODES = new Set([
  'TSAsExpression',
  'TSNonNullExpression',
  'TSParameterProperty',
  'TSSatisfiesExpression',
]);

/** Every literal of a Svelte component or a TypeScript file that is meant for people and not for the machine. */
export function shownLiterals(source: string, kind: 'svelte' | 'ts'): ShownLiteral[] {
  const whole = kind === 'svelte' ? source : `${SCRIPT}${source}</script>`;
  const shift = kind === 'svelte' ? 0 : SCRIPT.length;
  const finder = new LiteralFinder((start, text) => ({ line: lineAt(source, start - shift), text }));
  finder.visit(parse(whole, { modern: true }) as unknown as SyntaxNode, false);
  return finder.found;
}

class LiteralFinder {
  readonly found: ShownLiteral[] = [];

  constructor(private readonly literalAt: (start: number, text: string) => ShownLiteral) {}

  /** `shown`: the value of this node is what a person reads. */
  visit(node: SyntaxNode, shown: boolean): void {
    if (SILENT.has(node.type) || (node.type.startsWith('TS') && !TRANSPARENT_TYPE_NODES.has(node.type))) {
      return;
    }
    switch (node.type) {
      case 'Text':
        return this.#note(node, String(node['data']), true);
      case 'Literal':
        return typeof node['value'] === 'string' ? this.#note(node, node['value'], shown) : undefined;
      case 'TemplateLiteral':
        this.#note(node, textsOf(node).join('{}'), shown);
        break;
      case 'Attribute':
        return this.#attribute(node);
      case 'BinaryExpression':
        if (isComparison(node)) return;
        break;
      case 'CallExpression':
        if (isSplit(node)) return;
        break;
      case 'Property':
        if (keyOf(node) === 'class') return;
    }
    for (const [part, child] of partsOf(node)) this.visit(child, isShown(node, part, shown));
  }

  #attribute(node: SyntaxNode): void {
    const name = String(node['name']);
    if (TECHNICAL_ATTRIBUTES.has(name)) return;
    const shown = SHOWN_ATTRIBUTES.has(name);
    for (const [, child] of partsOf(node)) {
      if (child.type === 'Text') this.#note(child, String(child['data']), shown);
      else if (child.type !== 'ExpressionTag') this.visit(child, shown);
      else for (const [, value] of partsOf(child)) this.visit(value, shown);
    }
  }

  #note(node: SyntaxNode, text: string, shown: boolean): void {
    if (shown ? /\p{L}{2}/u.test(text) : looksLikeWords(text)) {
      this.found.push(this.literalAt(node.start, text.trim()));
    }
  }
}

/** Keys as commands and menus name them: `Mod+Shift+z`. */
const KEYS = /^(Mod|Shift|Ctrl|CmdOrCtrl)\+/;

/** What finds elements by an attribute: `main [data-row]`. */
const SELECTOR = /\[[a-z-]+(="[^"]*")?\]/;

/** What a sentence, a title or a part of either looks like, and a name for the machine does not. */
function looksLikeWords(text: string): boolean {
  if (KEYS.test(text) || SELECTOR.test(text)) return false;
  const severalWords = /[\p{L}\p{N},.:;’”)]\s+[\p{L}“(‘]/u;
  return severalWords.test(text) || /^\p{Lu}\p{Ll}/u.test(text) || /\p{L}.*[’“”…]|[’“”…].*\p{L}/u.test(text);
}

/** In which parts of a shown node what is shown stands: the branches, not the test. */
function isShown(node: SyntaxNode, part: string, shown: boolean): boolean {
  switch (node.type) {
    case 'ExpressionTag':
      return shown || part === 'expression';
    case 'ConditionalExpression':
      return shown && part !== 'test';
    case 'LogicalExpression':
      return shown && (part === 'right' || node['operator'] !== '&&');
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
      return shown;
    default:
      return false;
  }
}

/** A list of names, written as `'p div li'.split(' ')`. */
function isSplit(call: SyntaxNode): boolean {
  const callee = call['callee'] as SyntaxNode;
  return callee.type === 'MemberExpression' && nameOf(callee['property']) === 'split';
}

function keyOf(property: SyntaxNode): unknown {
  return nameOf(property['key']);
}

function nameOf(identifier: unknown): unknown {
  return (identifier as SyntaxNode)['name'];
}

function isComparison(node: SyntaxNode): boolean {
  return ['===', '!==', '==', '!=', 'in'].includes(String(node['operator']));
}

/** The nodes directly in a node, with the name of the part; without keys, types and what a switch looks for. */
function* partsOf(node: SyntaxNode): Generator<[string, SyntaxNode]> {
  for (const [part, value] of Object.entries(node)) {
    if (part === 'css' || part === 'metadata' || part === 'parent' || part.endsWith('Comments')) continue;
    if (part === 'key' && node.type === 'Property' && node['computed'] !== true) continue;
    if (part === 'test' && node.type === 'SwitchCase') continue;
    if (part === 'property' && node.type === 'MemberExpression') continue;
    if (part === 'options' && node.type === 'Root') continue;
    if (part === 'attributes' && node.type === 'Script') continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield [part, child];
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

function textsOf(template: SyntaxNode): string[] {
  return (template['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
