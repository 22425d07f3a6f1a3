import js from '@eslint/js'
import nextPlugin from '@next/eslint-plugin-next'
import a11y from 'eslint-plugin-jsx-a11y'
import hooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const everyScript = ['**/*.{ts,tsx,mjs,js}']

export default tseslint.config(
  {
    ignores: [
      'apps/storefront/public/page.js',
      '**/node_modules/', '**/.next/', '**/.turbo/', '**/.data/', '**/.cache/', '**/next-env.d.ts', 'test-results/', 'playwright-report/',
      // Written by Payload's generators; `verify` checks that they are current.
      'apps/cms/src/payload-types.ts', 'apps/cms/src/migrations/**', '**/importMap.js',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: everyScript,
    languageOptions: { globals: { ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      // Doesn't see that `??=` reads.
      'no-unused-private-class-members': 'off',
      eqeqeq: ['error', 'always'],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Read the environment in env.ts only, parsed; take what you need from there.' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['{apps,packages}/**/*.tsx'],
    plugins: { 'react-hooks': hooks, 'jsx-a11y': a11y },
    rules: {
      ...hooks.configs.recommended.rules,
      ...a11y.flatConfigs.recommended.rules,
      // A table whose rows are cards on a phone loses its roles there, so they are written out; a link to "" loads the page again.
      'jsx-a11y/no-redundant-roles': 'off', 'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off', 'jsx-a11y/anchor-is-valid': 'off',
    },
    settings: { react: { version: '19' } },
  },
  {
    files: ['apps/storefront/**/*.{ts,tsx}'],
    plugins: { '@next/next': nextPlugin },
    settings: { next: { rootDir: 'apps/storefront' } },
    // Links to gated pages are plain anchors on purpose: the client router would show an old answer.
    rules: { ...nextPlugin.configs.recommended.rules, '@next/next/no-html-link-for-pages': 'off', '@next/next/no-img-element': 'off' },
  },
  { files: ['apps/storefront/public/**'], languageOptions: { globals: globals.browser } },
  // The one place where each process reads its environment, and the one where it writes its log.
  // (Next asks instrumentation.ts which of its two runtimes it is in before anything else may be loaded.)
  { files: ['apps/*/src/env.ts', 'apps/*/src/instrumentation.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['apps/storefront/server.ts', 'apps/*/src/door/log.ts', 'apps/*/src/log.ts'], rules: { 'no-console': 'off' } },
  // Programs for the terminal, set-ups of tests: they stand outside both processes.
  {
    files: ['scripts/**', 'bench/**', 'chaos/**', 'e2e/**', '**/*.config.{js,mjs,ts}', '**/*.test.{ts,tsx,mjs}', '**/test/**', '{apps,packages}/*/scripts/**', 'apps/*/tests/**', 'packages/*/bench/**', 'apps/cms/src/seed/run.ts', 'apps/cms/src/database/migrate.ts', 'apps/cms/src/audit/verify.ts', 'apps/cms/src/decisions/replay-cli.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-console': 'off' },
  },
)
