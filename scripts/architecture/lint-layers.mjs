import path from 'node:path';
import { importProblem } from './layers.mjs';

/**
 * Lint rule: an import that its layer may not have is an error where it is written.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const layersRule = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{problem}}' } },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');

    /** @param {import('estree').Node} node @param {unknown} source @param {boolean} typeOnly */
    function check(node, source, typeOnly) {
      if (typeof source !== 'string') return;
      const problem = importProblem(file, { specifier: source, typeOnly });
      if (problem) context.report({ node, messageId: 'refused', data: { problem } });
    }

    return {
      ImportDeclaration: (node) => check(node, node.source.value, isTypeOnly(node, 'importKind')),
      ExportNamedDeclaration: (node) => check(node, node.source?.value, isTypeOnly(node, 'exportKind')),
      ExportAllDeclaration: (node) => check(node, node.source.value, isTypeOnly(node, 'exportKind')),
      ImportExpression: (node) => check(node, 'value' in node.source ? node.source.value : undefined, false),
    };
  },
};

/** The TypeScript parser adds the kind to the nodes of ESTree. @param {object} node @param {string} key */
function isTypeOnly(node, key) {
  return /** @type {Record<string, unknown>} */ (node)[key] === 'type';
}
