import { defaultLoggerOptions, type Config } from 'payload'
import { namesWhatIsNotThere } from './database/refusals.ts'

const deepest = 5
const longestStack = 6

/** What a failed query was given: whole documents, accounts with their password hashes. */
const withoutParams = (message: string): string => message.replace(/\s*params: [\s\S]*$/, '')
const withoutValues = (message: string): string => withoutParams(message).slice(0, 500)

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

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/**
 * What is handed to the logger, as it may be written. An error that comes without words would speak for itself: Pino takes
 * its message as it stands, which no serializer sees.
 */
export function settleLine([first, ...rest]: unknown[]): unknown[] {
  if (typeof first === 'string') return [withoutParams(first), ...rest]
  if (first instanceof Error) return settleLine([{ err: first }, ...rest])
  if (!isObject(first)) return [first, ...rest]
  const said = [rest[0], first.msg].find((words) => typeof words === 'string')
  const words = said ?? (first.err instanceof Error ? withoutValues(first.err.message) : undefined)
  if (typeof words !== 'string') return [first, ...rest]
  const { msg: _msg, ...others } = first
  return [others, withoutParams(words), ...rest.slice(1)]
}

/** A document that names what isn't there is refused (400), though the database was the first to see it. */
const isRefusal = ([first, ...rest]: unknown[]): boolean => isObject(first) && rest.length === 0 && first.msg === undefined && namesWhatIsNotThere(first.err)

type LogMethod = NonNullable<NonNullable<Extract<NonNullable<Config['logger']>, { options: unknown }>['options']['hooks']>['logMethod']>

const logMethod: LogMethod = function (args, method) {
  if (isRefusal(args)) return this.info('A relation names a document that isn’t there.')
  // Pino types what it passes as the arguments that a message and its values make; they are settled as whatever came.
  method.apply(this, settleLine(args) as typeof args)
}

// Payload's own pretty lines. It exports them as options, though they are the stream that its logger writes to.
const payloadsLines = defaultLoggerOptions as never

/** The lines that the CMS writes. A request that was rightly refused is one line, and no error. */
export const logging: Pick<Config, 'logger' | 'loggingLevels'> = {
  logger: { options: { hooks: { logMethod }, serializers: { err: errorInWords } }, destination: payloadsLines },
  // By the error's name: Payload's own, ours, and what databases say of a value that can't be.
  loggingLevels: Object.fromEntries(['APIError', 'BSONError', 'CastError', 'ForbiddenFields', 'QueryError'].map((name) => [name, 'info'])),
}
