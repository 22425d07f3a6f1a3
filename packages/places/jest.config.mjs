/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src'],
  transform: { '\\.[jt]s$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }] },
  // iso-3166 is ESM only.
  transformIgnorePatterns: ['/node_modules/(?!iso-3166/)'],
}
