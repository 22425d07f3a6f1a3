import { resolve } from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

/** Of its own: the migrations beside it are SQL. There are none yet, since MongoDB needs no schema. */
const mongodbMigrationFolder = resolve('src/migrations/mongodb')

/** MongoDB as a replica set (env.ts refuses an address that names none). Without its indexes a fresh database answers first writes with WriteConflict. */
export const mongodbDatabase = (url: string): DatabaseAdapterObj =>
  mongooseAdapter({ url, ensureIndexes: true, migrationDir: mongodbMigrationFolder })
