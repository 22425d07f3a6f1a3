import { expect, test } from '@jest/globals'
import { describe, isRead } from './statement.ts'

test.each([
  'SELECT 1', '  select * from a', '-- why\nSELECT 1', '/* why */ VALUES (1)', 'EXPLAIN DELETE FROM a',
  'WITH x AS (SELECT 1) SELECT * FROM x', 'PRAGMA journal_mode', 'PRAGMA table_info(articles)', 'pragma foreign_key_check;',
])('reads: %s', (sql) => expect(isRead(sql)).toBe(true))

test.each([
  'INSERT INTO a VALUES (1)', 'UPDATE a SET b = 1', 'DELETE FROM a', 'REPLACE INTO a VALUES (1)', 'CREATE TABLE a (b)', 'BEGIN', 'VACUUM', '',
  '-- select\nDELETE FROM a', 'WITH x AS (SELECT 1) INSERT INTO a SELECT * FROM x', 'with x as (select 1) delete from a',
  'PRAGMA journal_mode=WAL', 'PRAGMA user_version(3)', 'PRAGMA wal_checkpoint', 'PRAGMA wal_checkpoint(TRUNCATE)', 'PRAGMA optimize',
])('writes: %s', (sql) => expect(isRead(sql)).toBe(false))

test('names a statement without its values', () => {
  expect(describe({ sql: 'UPDATE a\n  SET b = ?', args: ['secret'] })).toBe('UPDATE a SET b = ?')
})
