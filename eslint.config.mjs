import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  // The bench's peers are projects of their own, with packages that are not installed here.
  globalIgnores([
    'dist',
    '.dist-*',
    '.astro',
    '.newsfold',
    'tests/fixtures',
    'bench/**',
    'scripts/bench/peers',
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  // Finds the jsx-a11y-x that is installed beside it.
  astro.configs['jsx-a11y-strict'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { noInlineConfig: true },
    rules: {
      eqeqeq: 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'prefer-template': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'astro/jsx-a11y/anchor-ambiguous-text': 'error',
      // The type check knows every name; this rule does not know types.
      'no-undef': 'off',
      // Numbers print in one way only; objects and undefined stay forbidden in template strings.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => list.push(x)` is plain to read.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 50, skipComments: true }] },
  },
  {
    files: ['**/*.astro'],
    // The parser of .astro files knows typed rules, but not the project service.
    languageOptions: { parserOptions: { projectService: false, project: './tsconfig.json' } },
    rules: {
      // Markup in an expression has the type `any` in Astro.
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // A `<script>` of a component is cut out of its file and belongs to no TypeScript project.
    files: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
