import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { index, type AnySQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

type SchemaHook = NonNullable<NonNullable<Parameters<typeof sqliteAdapter>[0]>['afterSchemaInit']>[number]

/**
 * Payload looks up the words of a document by its id, and indexes them by language first: SQLite then reads the whole table,
 * long texts and all, for each document. With 300 articles, the list of their ids took three seconds.
 */
export const indexLocalesByDocument: SchemaHook = ({ extendTable, schema }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    if (!name.endsWith('_locales') || !('_parentID' in table)) continue
    // The table was just seen to have the column; its type knows no names of columns.
    extendTable({ table, extraConfig: (columns) => ({ _parent: index(`${name}_parent_idx`).on((columns as { _parentID: AnySQLiteColumn })._parentID) }) })
  }
  return schema
}
