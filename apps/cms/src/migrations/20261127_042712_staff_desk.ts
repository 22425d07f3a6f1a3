import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`orders\` ADD \`refund_asked\` text;`)
  await db.run(sql`ALTER TABLE \`orders\` ADD \`carrier\` text;`)
  await db.run(sql`ALTER TABLE \`orders\` ADD \`tracking_code\` text;`)
  await db.run(sql`ALTER TABLE \`orders\` ADD \`shipped_at\` numeric;`)
  await db.run(sql`ALTER TABLE \`orders\` ADD \`return_asked_at\` numeric;`)
  await db.run(sql`ALTER TABLE \`orders\` ADD \`return_reason\` text;`)
  await db.run(sql`CREATE INDEX \`orders_return_asked_at_idx\` ON \`orders\` (\`return_asked_at\`);`)
  await db.run(sql`ALTER TABLE \`stock_ledger\` ADD \`note\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`orders_return_asked_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`orders\` DROP COLUMN \`refund_asked\`;`)
  await db.run(sql`ALTER TABLE \`orders\` DROP COLUMN \`carrier\`;`)
  await db.run(sql`ALTER TABLE \`orders\` DROP COLUMN \`tracking_code\`;`)
  await db.run(sql`ALTER TABLE \`orders\` DROP COLUMN \`shipped_at\`;`)
  await db.run(sql`ALTER TABLE \`orders\` DROP COLUMN \`return_asked_at\`;`)
  await db.run(sql`ALTER TABLE \`orders\` DROP COLUMN \`return_reason\`;`)
  await db.run(sql`ALTER TABLE \`stock_ledger\` DROP COLUMN \`note\`;`)
}
