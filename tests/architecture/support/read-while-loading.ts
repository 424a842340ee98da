import ts from 'typescript';

/**
 * The lines on which a module reads a text of the catalogue while it loads, from 1: before a language was chosen. What
 * stands in a function or in a field of a class is read later, except in one that is called on the spot.
 */
export function textsReadWhileLoading(text: string): number[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const found: number[] = [];
  const visit = (node: ts.Node): void => {
    if (isReadLater(node)) return;
    if (ts.isPropertyAccessExpression(node) && node.expression.getText(source) === 'words') {
      found.push(source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isReadLater(node: ts.Node): boolean {
  if (ts.isPropertyDeclaration(node)) return !ts.getModifiers(node)?.some(isStatic);
  return ts.isFunctionLike(node) && !ts.isCallExpression(node.parent);
}

function isStatic({ kind }: ts.Modifier): boolean {
  return kind === ts.SyntaxKind.StaticKeyword;
}
