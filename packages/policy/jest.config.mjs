/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  transform: { '\\.[jt]s$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }] },
  // @noble/hashes is ESM only.
  transformIgnorePatterns: ['/node_modules/(?!@noble/)'],
  // On two cores Jest would use one: all of it is reckoning, so both.
  maxWorkers: '100%',
  testTimeout: 120_000,
}
