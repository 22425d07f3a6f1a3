import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`orders\` ADD \`seller\` text;`)
  await db.run(sql`ALTER TABLE \`order_mails\` ADD \`again_at\` numeric;`)
  // Rates were text in percent, with a point or a comma. One that can't be read ends the migration: nobody is to be taxed by a guess.
  const rates = await db.all<{ id: string; percent: string }>(sql`SELECT \`id\`, \`percent\` FROM \`tax_rates\`;`)
  // SQLite adds no column that has to be filled without a value for the rows that are there; each gets its own below.
  await db.run(sql`ALTER TABLE \`tax_rates\` ADD \`rate_ppm\` numeric DEFAULT 0 NOT NULL;`)
  for (const { id, percent } of rates) {
    if (!/^\d{1,3}([.,]\d{1,4})?$/.test(percent)) throw new Error(`tax rate ${id} says “${percent}”, which is no rate`)
    await db.run(sql`UPDATE \`tax_rates\` SET \`rate_ppm\` = ${Math.round(Number(percent.replace(',', '.')) * 10_000)} WHERE \`id\` = ${id};`)
  }
  await db.run(sql`ALTER TABLE \`tax_rates\` DROP COLUMN \`percent\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const rates = await db.all<{ id: string; rate_ppm: number }>(sql`SELECT \`id\`, \`rate_ppm\` FROM \`tax_rates\`;`)
  await db.run(sql`ALTER TABLE \`tax_rates\` ADD \`percent\` text DEFAULT '0' NOT NULL;`)
  for (const { id, rate_ppm: ratePpm } of rates) await db.run(sql`UPDATE \`tax_rates\` SET \`percent\` = ${String(ratePpm / 10_000)} WHERE \`id\` = ${id};`)
  await db.run(sql`ALTER TABLE \`tax_rates\` DROP COLUMN \`rate_ppm\`;`)
  await db.run(sql`ALTER TABLE \`orders\` DROP COLUMN \`seller\`;`)
  await db.run(sql`ALTER TABLE \`order_mails\` DROP COLUMN \`again_at\`;`)
}
