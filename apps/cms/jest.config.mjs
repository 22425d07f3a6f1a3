// Payload is ESM and has to stay so under jest: the scripts run node with --experimental-vm-modules.
/** @type {import('jest').Config} */
const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['development', 'node'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'es6' } }],
  },
  moduleNameMapper: { '^@payload-config$': '<rootDir>/src/payload.config.ts' },
  roots: ['<rootDir>/src', '<rootDir>/tests'],
  modulePathIgnorePatterns: ['/\\.next/'],
}

export default {
  testTimeout: 60_000,
  // Each file of tests has a database of its own, so every core can take one; Jest would leave one core of two idle.
  maxWorkers: '100%',
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['**/*.test.ts'], testPathIgnorePatterns: ['\\.(int|stripe)\\.test\\.ts$'] },
    {
      ...shared,
      displayName: 'int',
      testMatch: ['**/*.int.test.ts'],
      globalSetup: '<rootDir>/tests/support/make-template.mjs',
      globalTeardown: '<rootDir>/tests/support/remove-template.mjs',
    },
    // As `int`, with Stripe's stripe-mock beside it, which `npm run verify` starts.
    {
      ...shared,
      displayName: 'stripe',
      testMatch: ['**/*.stripe.test.ts'],
      globalSetup: '<rootDir>/tests/support/make-template.mjs',
      globalTeardown: '<rootDir>/tests/support/remove-template.mjs',
    },
  ],
}
