import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from './source-tree';

/**
 * What a file exports without a word on what it is for. Some things say it by themselves: a schema, a constant whose
 * named type says what it does (`Verb`, `Transition`), and a type that is made of the one above it.
 */
export function undocumentedIn(file: string): string[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements
    .filter((statement) => isExported(statement) && ts.getJSDocCommentsAndTags(statement).length === 0)
    .filter((statement) => !saysItself(statement))
    .map((statement) => `${file}: ${nameOf(statement)}`);
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function saysItself(statement: ts.Statement): boolean {
  if (ts.isTypeAliasDeclaration(statement)) return isMadeOfAnother(statement.type);
  if (!ts.isVariableStatement(statement)) return false;
  return statement.declarationList.declarations.every(
    ({ type, initializer }) =>
      (type && ts.isTypeReferenceNode(type) && !isContainer(type)) ||
      (initializer && ts.isCallExpression(initializer) && /^v\./.test(initializer.getText())),
  );
}

/** `(typeof KINDS)[number]`, `keyof Events`, `Outcome['kind']`: read with what it is made of. */
function isMadeOfAnother(type: ts.TypeNode): boolean {
  if (ts.isTypeOperatorNode(type)) return true;
  return ts.isIndexedAccessTypeNode(type) && !ts.isTypeReferenceNode(type.indexType);
}

function isContainer(type: ts.TypeReferenceNode): boolean {
  return /^(?:Readonly|Record|Set|Map|Array)/.test(type.typeName.getText());
}

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText()).join(', ');
  }
  return (statement as ts.DeclarationStatement).name?.getText() ?? statement.getText().slice(0, 40);
}
