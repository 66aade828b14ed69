import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as webComponents } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { noImportCycle } from './tests/layout/no-import-cycle.mjs';

const TENSORFLOW = {
  regex: '^@tensorflow',
  message: 'Only workers/pose and workers/people know TensorFlow.js.',
};
const PAGE_LIBRARIES = {
  regex: '^(lit($|/)|@lit/|idb$)',
  message: 'This folder does not run in the page.',
};
const INTO_WORKERS = {
  regex: '(^|/)workers/(?!.*[?]worker&url$)',
  message: 'The page knows the worker by #contract/* and its address alone.',
};
const NODE = {
  regex: '^(node:|playwright|@playwright/|vite$)',
  message: 'This runs in a browser.',
};

/** What the files of one folder may not import. A later block replaces an earlier one. */
function mayNotImport(files, ...patterns) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

export default defineConfig(
  { ignores: ['dist/', '.cache/', 'test-results/', 'playwright-report/', 'out/'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  lit.configs['flat/recommended'],
  webComponents['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: {
      'lit-a11y': litA11y,
      layout: { rules: { 'no-import-cycle': noImportCycle } },
    },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'layout/no-import-cycle': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // There are no enums here (below), and looking for them takes a tenth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // `process.env['NAME']` and index signatures: tsc's noPropertyAccessFromIndexSignature asks for brackets.
      '@typescript-eslint/dot-notation': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
      ],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 20],
      eqeqeq: 'error',
    },
  },
  {
    // Inner loops over pixels and matrices: a fallback for every access would cost more than the arithmetic.
    files: [
      'workers/decode/pixels/sample-region.ts',
      'workers/decode/pixels/average-region.ts',
      'workers/pipeline/people/people-picture.ts',
      'workers/pose/leg/leg-crop.ts',
      'src/core/signal/whittaker.ts',
    ],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // One sentence or three for each code of a union: a long list, and simple.
    files: ['src/words/**'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  mayNotImport(['src/app/**', 'src/components/**'], TENSORFLOW, INTO_WORKERS, NODE),
  mayNotImport(['src/core/**'], {
    regex: '^(?!\\./|\\.\\./|valibot$)',
    message: 'src/core is pure: its own files and valibot, nothing else.',
  }),
  mayNotImport(['src/words/**'], {
    regex: '^(?!\\./|\\.\\./|#core/|#contract/|@lit/localize)',
    message: 'src/words turns codes into sentences: no library but the one that looks them up.',
  }),
  mayNotImport(['workers/**'], TENSORFLOW, PAGE_LIBRARIES, NODE),
  mayNotImport(['workers/pose/**', 'workers/people/**'], PAGE_LIBRARIES, NODE),
  // A step of the build.
  {
    files: ['workers/offline/emit-service-worker.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  mayNotImport(['src/cli/**'], TENSORFLOW, INTO_WORKERS, PAGE_LIBRARIES),
  {
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Playwright reads which fixtures are wanted from the pattern, also from an empty one.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      'max-lines-per-function': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
    },
  },
  // A package that we replace expects a class, whatever it holds.
  { files: ['**/no-*.ts'], rules: { '@typescript-eslint/no-extraneous-class': 'off' } },
  { files: ['*.config.{js,ts}'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' },
    },
  },
);
