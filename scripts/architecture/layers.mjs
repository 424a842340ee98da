import { builtinModules } from 'node:module';
import path from 'node:path';

/**
 * Who may import whom: the table of docs/ARCHITECTURE.md as data. Lint reads it while you type and
 * tests/architecture/imports.test.ts reads it for the whole tree.
 *
 * @typedef {object} Layer
 * @property {string} path  a folder (ends in `/`) or a file without its extension, from the root
 * @property {string[]} own  further folders and files of the project it may import; its own folder always
 * @property {string[]} [typesOnly]  what it may import with `import type` alone
 * @property {string[]} packages  names it may import, or one of the groups `node`, `electron`, `any`
 *   (`any` is every package that is neither `node` nor `electron`)
 */

const EVERYWHERE = ['src-shared/result', 'src-shared/assert-never', 'src-shared/message-of'];
/** How checks make sentences for people: from the catalogue, with their data. */
const SAYING = 'src-shared/words/say';
const DOMAIN_AND_TEXT = ['src-shared/domain/', 'src-shared/text/', ...EVERYWHERE];

/** @returns {Layer} a part of what Stet knows that stands on domain and text alone */
const knowing = (/** @type {string} */ name) => ({
  path: `src-shared/${name}/`,
  own: [...DOMAIN_AND_TEXT, SAYING],
  packages: [],
});

/** @returns {Layer} a part of the main process that has to run in plain Node as well */
const windowless = (/** @type {string} */ name) => ({
  path: `src-main/${name}/`,
  own: ['src-shared/', ...WINDOWLESS.map((other) => `src-main/${other}/`)],
  packages: ['node', 'any'],
});

const WINDOWLESS = ['store', 'importers', 'exporters', 'bundles', 'quote-worker', 'services', 'cli'];

/** @returns {Layer} a part of the main process that may speak to Electron */
const windowed = (/** @type {string} */ layerPath) => ({
  path: layerPath,
  own: ['src-shared/', 'src-main/'],
  packages: ['node', 'electron', 'any'],
});

/**
 * The longest matching path wins.
 *
 * @type {Layer[]}
 */
export const LAYERS = [
  ...EVERYWHERE.map((path) => ({ path, own: [], packages: [] })),
  { path: 'src-shared/domain/', own: DOMAIN_AND_TEXT, packages: [] },
  { path: 'src-shared/text/', own: DOMAIN_AND_TEXT, packages: [] },
  ...['anchoring', 'quotes', 'notices', 'gate', 'search'].map(knowing),
  { path: 'src-shared/claims/', own: [...DOMAIN_AND_TEXT, SAYING, 'src-shared/quotes/'], packages: [] },
  {
    path: 'src-shared/commands/',
    own: [...DOMAIN_AND_TEXT, SAYING, 'src-shared/anchoring/', 'src-shared/notices/'],
    packages: [],
  },
  { path: 'src-shared/documents/', own: [...DOMAIN_AND_TEXT, SAYING], packages: ['valibot'] },
  // A migration is frozen: what it imported could change under it. Types leave nothing behind.
  { path: 'src-shared/documents/migrations/', own: [], typesOnly: ['src-shared/documents/'], packages: [] },
  {
    path: 'src-shared/words/',
    own: DOMAIN_AND_TEXT,
    typesOnly: ['src-shared/gate/', 'src-shared/search/'],
    packages: [],
  },
  {
    path: 'src-shared/ipc/',
    own: DOMAIN_AND_TEXT,
    typesOnly: ['anchoring', 'claims', 'documents', 'gate', 'search'].map((name) => `src-shared/${name}/`),
    packages: ['valibot'],
  },
  { path: 'src-main/preload/', own: ['src-shared/ipc/'], packages: ['electron'] },
  ...WINDOWLESS.map(windowless),
  { path: 'src-main/words', own: ['src-shared/words/'], packages: [] },
  ...['src-main/index', 'src-main/windows/', 'src-main/ipc/'].map(windowed),
  {
    path: 'src-renderer/',
    own: ['src-shared/'],
    // The API is injected: only main.ts makes one.
    typesOnly: ['src-renderer/desktop-api'],
    packages: ['any'],
  },
  { path: 'src-renderer/main', own: ['src-shared/', 'src-renderer/'], packages: ['any'] },
  { path: 'src-renderer/words', own: ['src-shared/words/', 'src-shared/domain/'], packages: [] },
  { path: 'src-renderer/ui/', own: ['src-shared/', 'src-renderer/words'], packages: ['any'] },
];

const SOURCE_ROOTS = ['src-shared/', 'src-main/', 'src-renderer/'];

/**
 * @typedef {object} Import
 * @property {string} specifier  as written: `../domain/draft`, `node:fs`, `valibot`
 * @property {boolean} typeOnly  erased by the compiler
 */

/**
 * @param {string} file  path from the root of the project, with `/`
 * @param {Import} imported
 * @returns {string | null} why the import is not allowed, or null where it is
 */
export function importProblem(file, imported) {
  if (!SOURCE_ROOTS.some((root) => file.startsWith(root))) return null;
  const layer = layerOf(file);
  if (!layer) return `${file} is in no layer: add it to scripts/architecture/layers.mjs`;
  return imported.specifier.startsWith('.')
    ? projectImportProblem(file, layer, imported)
    : packageImportProblem(layer, imported);
}

/** @param {string} file @returns {Layer | undefined} */
function layerOf(file) {
  const matching = LAYERS.filter((layer) => contains(layer.path, file));
  return matching.sort((a, b) => b.path.length - a.path.length)[0];
}

/** @param {string} layerPath @param {string} file */
function contains(layerPath, file) {
  return layerPath.endsWith('/') ? file.startsWith(layerPath) : withoutExtension(file) === layerPath;
}

/** `desk-state.svelte.ts` → `desk-state.svelte`, which is how it is imported. @param {string} file */
function withoutExtension(file) {
  return file.replace(/\.(ts|mts|cts|js|mjs|cjs)$/, '');
}

/** @param {string} file @param {Layer} layer @param {Import} imported */
function projectImportProblem(file, layer, { specifier, typeOnly }) {
  const target = path.posix.join(path.posix.dirname(file), specifier);
  const own = [layer.path, ...layer.own, ...(typeOnly ? (layer.typesOnly ?? []) : [])];
  if (isExcepted(layer, target, typeOnly)) return `${layer.path} may import only types from ${target}`;
  if (own.some((allowed) => contains(allowed, target) || `${target}/` === allowed)) return null;
  return `${layer.path} may not import ${target}`;
}

/** What a layer holds itself and may yet not import as a value. @param {Layer} layer @param {string} target @param {boolean} typeOnly */
function isExcepted(layer, target, typeOnly) {
  return !typeOnly && (layer.typesOnly ?? []).some((path) => path === withoutExtension(target));
}

/** @param {Layer} layer @param {Import} imported */
function packageImportProblem(layer, { specifier }) {
  const group = packageGroup(specifier);
  if (layer.packages.includes(group) || layer.packages.includes(packageName(specifier))) return null;
  return `${layer.path} may not import ${specifier}`;
}

/**
 * `electron-log/node` is the part of electron-log that runs without Electron.
 *
 * @param {string} specifier
 */
function packageGroup(specifier) {
  if (specifier.startsWith('node:') || builtinModules.includes(packageName(specifier))) return 'node';
  if (specifier !== 'electron-log/node' && /^electron($|[-/])/.test(specifier)) return 'electron';
  return 'any';
}

/** @param {string} specifier */
function packageName(specifier) {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}
