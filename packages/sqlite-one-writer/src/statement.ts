import type { InStatement } from '@libsql/client'

const leadingComments = /^(\s+|--.*(\n|$)|\/\*[\s\S]*?\*\/)+/
const readingPragma = /^pragma\s+(\w+\.)?(table_info|table_xinfo|table_list|index_list|index_info|index_xinfo|foreign_key_list|foreign_key_check|integrity_check|quick_check)\b[^=]*$/i
const barePragma = /^pragma\s+(\w+\.)?(\w+)\s*;?\s*$/i
// These act although nothing is assigned.
const actingPragmas = new Set(['incremental_vacuum', 'optimize', 'wal_checkpoint', 'shrink_memory'])
const writingWord = /\b(insert|update|delete|replace)\b/i

/** The SQL text without the comments before it. */
export function sqlOf(statement: InStatement): string {
  return (typeof statement === 'string' ? statement : statement.sql).replace(leadingComments, '')
}

/** Whether the statement can only read. In doubt it is a write, which costs a turn and nothing else. */
export function isRead(statement: InStatement): boolean {
  const sql = sqlOf(statement)
  if (/^(select|values|explain)\b/i.test(sql)) return true
  if (/^with\b/i.test(sql)) return !writingWord.test(sql)
  if (readingPragma.test(sql)) return true
  const pragma = barePragma.exec(sql)?.[2]
  return pragma !== undefined && !actingPragmas.has(pragma.toLowerCase())
}

/** The start of a statement for error messages: table and column names, never values (those are bound). */
export function describe(statement: InStatement | undefined): string {
  return statement === undefined ? 'empty batch' : sqlOf(statement).replace(/\s+/g, ' ').slice(0, 60)
}
