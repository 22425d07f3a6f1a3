import type { DatabaseAdapterObj } from 'payload'
import { withoutNeedlessSnapshots } from '../publishing/needless-snapshots.ts'
import { mongodbDatabase } from './mongodb.ts'
import { sqliteDatabase } from './sqlite.ts'

export const isMongodbUrl = (url: string): boolean => /^mongodb(\+srv)?:/.test(url)

/** The database that the address names: the embedded SQLite file, or MongoDB. */
export const databaseFor = (url: string): DatabaseAdapterObj =>
  withoutNeedlessSnapshots(isMongodbUrl(url) ? mongodbDatabase(url) : sqliteDatabase(url))
