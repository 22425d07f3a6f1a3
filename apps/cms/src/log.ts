import { defaultLoggerOptions, type Config } from 'payload'

const deepest = 5
const longestStack = 6

/** What a failed query was given: whole documents, accounts with their password hashes. */
const withoutValues = (message: string): string => message.replace(/\s*params: [\s\S]*$/, '').slice(0, 500)

const chain = (error: unknown): Error[] => {
  const errors: Error[] = []
  for (let one = error; one instanceof Error && errors.length < deepest; one = one.cause) errors.push(one)
  return errors
}

/** An error as it may be logged: what it is, what it comes from and where it arose; never what someone wrote or sent. */
export function errorInWords(error: unknown): Record<string, string> | string {
  const [first, ...causes] = chain(error)
  if (!first) return withoutValues(String(error))
  const places = (first.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, longestStack)
  const from = causes.map(({ name, message }) => `${name}: ${withoutValues(message)}`)
  return { type: first.name, message: withoutValues(first.message), ...(from.length ? { from: from.join(' ← ') } : {}), stack: places.join('\n') }
}

// Payload's own pretty lines. It exports them as options, though they are the stream that its logger writes to.
const payloadsLines = defaultLoggerOptions as never

/** The lines that the CMS writes. A request that was rightly refused is one line, and no error. */
export const logging: Pick<Config, 'logger' | 'loggingLevels'> = {
  logger: { options: { serializers: { err: errorInWords } }, destination: payloadsLines },
  // By the error's name: Payload's own, ours, and what databases say of a value that can't be.
  loggingLevels: Object.fromEntries(['APIError', 'BSONError', 'CastError', 'ForbiddenFields', 'QueryError'].map((name) => [name, 'info'])),
}
