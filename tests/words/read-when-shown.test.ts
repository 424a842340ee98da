import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles } from '../architecture/support/source-tree';

/** The lines of a module on which it reads the catalogue while it loads, when the language is not chosen yet. */
function readsWhileLoading(source: string): number[] {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const lines: number[] = [];
  const visit = (node: ts.Node): void => {
    // what is in a function, a getter or a class runs later
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    if (
      ts.isPropertyAccessExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'words'
    ) {
      lines.push(file.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return lines;
}

describe('the catalogue of words', () => {
  it('is read when a text is shown, by no module while it loads', () => {
    const early = ['src-renderer', 'src-main'].flatMap(sourceFiles).flatMap((file) => {
      if (!file.endsWith('.ts')) return [];
      const source = readFileSync(path.join(ROOT, file), 'utf8');
      return readsWhileLoading(source).map((line) => `${file}:${line}`);
    });
    expect(early).toEqual([]);
  });

  it('would be read too early by a table of a module, and is not by a function', () => {
    expect(readsWhileLoading('const LOOKS = { cut: words.standings.cut };')).toEqual([1]);
    expect(readsWhileLoading('const look = () => words.standings.cut;')).toEqual([]);
  });
});
