import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** One import or re-export as it stands in a source file. */
export interface SourceImport {
  /** As written: `../domain/draft`, `node:fs`, `valibot`. */
  readonly specifier: string;
  /** Erased by the compiler. */
  readonly typeOnly: boolean;
  /** `import(…)`: loaded when it is reached, not with the file. */
  readonly later: boolean;
  /** One-based. */
  readonly line: number;
}

/** Every import, re-export and dynamic import of a `.ts` or `.svelte` file on disk. */
export function readImports(file: string): SourceImport[] {
  return importsIn(readFileSync(file, 'utf8'), file.endsWith('.svelte'));
}

/** The same for text at hand. In a component only the scripts count; line numbers stay those of the file. */
export function importsIn(text: string, isComponent: boolean): SourceImport[] {
  const source = ts.createSourceFile('file.ts', isComponent ? scriptsOf(text) : text, ts.ScriptTarget.Latest);
  const found: SourceImport[] = [];
  const visit = (node: ts.Node): void => {
    const named = specifierOf(node);
    if (named) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      found.push({ specifier: named.text, typeOnly: isTypeOnly(node), later: isDynamicImport(node), line });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Blanks out everything but the contents of `<script>`, keeping the line breaks. */
function scriptsOf(component: string): string {
  let scripts = component.replace(/[^\n]/g, ' ');
  for (const match of component.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)) {
    const body = match[1] ?? '';
    const start = match.index + match[0].indexOf('>') + 1;
    scripts = scripts.slice(0, start) + body + scripts.slice(start + body.length);
  }
  return scripts;
}

function specifierOf(node: ts.Node): ts.StringLiteral | undefined {
  const specifier =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : isDynamicImport(node)
        ? node.arguments[0]
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined;
  return specifier && ts.isStringLiteral(specifier) ? specifier : undefined;
}

function isDynamicImport(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
