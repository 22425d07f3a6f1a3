export { oneWriter } from './adapter.ts'
export { OneWriterError, type OneWriterErrorCode } from './errors.ts'
export type { OneWriterLimits, OneWriterOptions } from './options.ts'
