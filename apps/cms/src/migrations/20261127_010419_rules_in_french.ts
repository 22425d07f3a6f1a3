import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`rules\` ADD \`source_fr\` text;`)
  await db.run(sql`ALTER TABLE \`rules\` ADD \`fixed_in\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`rules\` DROP COLUMN \`source_fr\`;`)
  await db.run(sql`ALTER TABLE \`rules\` DROP COLUMN \`fixed_in\`;`)
}
