/** Three kinds of tests, by what must be running: nothing, a DOM, the built site. */
const shared = {
  transform: {
    '\\.[jt]sx?$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } }],
  },
  moduleNameMapper: { '^server-only$': '<rootDir>/test/empty-module.ts', '\\.css$': '<rootDir>/test/css-module.ts' },
  // These are ESM only.
  transformIgnorePatterns: ['/node_modules/(?!@noble/|iso-3166/)'],
  modulePathIgnorePatterns: ['/\\.next/'],
  roots: ['<rootDir>/src', '<rootDir>/test'],
}

export default {
  // Jest would leave one core of two idle.
  maxWorkers: '100%',
  projects: [
    { ...shared, displayName: 'unit', testEnvironment: 'node', testMatch: ['**/*.test.ts'], testPathIgnorePatterns: ['\\.built\\.test\\.ts$'] },
    { ...shared, displayName: 'dom', testEnvironment: 'jsdom', testMatch: ['**/*.test.tsx'], setupFilesAfterEnv: ['<rootDir>/test/set-up-dom.ts'] },
    { ...shared, displayName: 'built', testEnvironment: 'node', testMatch: ['**/*.built.test.ts'] },
  ],
}
