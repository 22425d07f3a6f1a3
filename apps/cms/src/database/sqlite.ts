import { resolve } from 'node:path'
import { oneWriter } from '@gatehouse/sqlite-one-writer'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { indexLocalesByDocument } from './index-locales.ts'

/** Read by the command line only, which runs in this app's folder. */
const migrationFolder = resolve('src/migrations')

/**
 * The embedded database. The schema is never pushed, in development neither: a database that was pushed once can't be
 * migrated any more without questions that nobody is there to answer.
 */
export const sqliteDatabase = (url: string): DatabaseAdapterObj =>
  oneWriter(
    sqliteAdapter({
      client: { url },
      idType: 'uuidv7',
      push: false,
      transactionOptions: { behavior: 'immediate' },
      migrationDir: migrationFolder,
      afterSchemaInit: [indexLocalesByDocument],
    }),
  )
