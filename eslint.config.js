import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';
import { layersRule } from './scripts/architecture/lint-layers.mjs';

const NO_CLOCK = 'src-shared has no clock: take the time as an argument.';
const NO_CHANCE = 'src-shared has no randomness: take the value as an argument.';

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      // what a build that runs beside this reads its own configuration from, for a moment
      '*.config.ts.*.mjs',
      'out/',
      '.cache/',
      '.svelte-check/',
      'bench/results/',
      'drills/results/',
      'tests/e2e/artifacts/',
      'data/',
      '**/fixtures/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    rules: {
      // the compiler knows every name and its type, in .mjs files too
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      curly: ['error', 'multi-line'],
      'prefer-const': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // an index that was checked by the line above is clearer with `!` than with a branch that can't be reached
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // A save that nobody waits for is a save that can be lost in silence.
    files: ['src-main/**/*.ts', 'src-renderer/**/*.ts', 'tests/**/*.ts', 'bench/**/*.ts', 'drills/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: ['src-*/**/*.{ts,svelte}'],
    plugins: { stet: { rules: { layers: layersRule } } },
    rules: { 'stet/layers': 'error', 'no-console': 'error' },
  },
  {
    files: ['src-shared/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: NO_CHANCE },
        { object: 'Date', property: 'now', message: NO_CLOCK },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: NO_CLOCK },
        { selector: "CallExpression[callee.name='Date']", message: NO_CLOCK },
      ],
      'no-restricted-globals': ['error', 'performance', 'crypto', 'window', 'document', 'process', 'Buffer'],
    },
  },
  {
    // sets, maps and dates here are looked things up in within one call, never state
    files: ['src-renderer/**/*.svelte', 'src-renderer/**/*.svelte.ts'],
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  {
    files: ['src-renderer/**/*.svelte'],
    rules: { 'svelte/no-at-html-tags': 'error' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(skip|only|todo)$/]',
          message: 'No test is skipped, and none runs alone.',
        },
      ],
    },
  },
);
