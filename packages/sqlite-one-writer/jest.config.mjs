// Payload is ESM and has to stay so under jest: run with NODE_OPTIONS=--experimental-vm-modules (see package.json).
/** @type {import('jest').Config} */
const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['development', 'node'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }] },
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  roots: ['<rootDir>/src', '<rootDir>/test'],
}

const isLong = process.env.ONE_WRITER_TESTS === 'long'

export default {
  ...shared,
  testMatch: isLong ? ['**/*.long.test.ts'] : ['**/*.test.ts'],
  testPathIgnorePatterns: isLong ? [] : ['\\.long\\.test\\.ts$'],
  testTimeout: isLong ? 600_000 : 180_000,
}
