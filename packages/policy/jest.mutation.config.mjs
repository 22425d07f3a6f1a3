import config from './jest.config.mjs'

/** @type {import('jest').Config} */
export default { ...config, testMatch: ['<rootDir>/test/all.mutation.ts'] }
