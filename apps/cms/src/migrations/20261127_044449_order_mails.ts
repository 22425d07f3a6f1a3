import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`order_mails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event\` text NOT NULL,
  	\`order\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`at\` numeric NOT NULL,
  	\`look_at\` numeric,
  	\`tries\` numeric NOT NULL,
  	\`sent_at\` numeric,
  	\`fault\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`order_mails_event_idx\` ON \`order_mails\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`order_mails_order_idx\` ON \`order_mails\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`order_mails_reference_idx\` ON \`order_mails\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`order_mails_kind_idx\` ON \`order_mails\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`order_mails_look_at_idx\` ON \`order_mails\` (\`look_at\`);`)
  await db.run(sql`CREATE INDEX \`order_mails_updated_at_idx\` ON \`order_mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`order_mails_created_at_idx\` ON \`order_mails\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`checkout\` ADD \`seller_name\` text;`)
  await db.run(sql`ALTER TABLE \`checkout\` ADD \`seller_address\` text;`)
  await db.run(sql`ALTER TABLE \`checkout\` ADD \`seller_tax_numbers\` text;`)
  await db.run(sql`ALTER TABLE \`checkout\` ADD \`seller_email\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`order_mails\`;`)
  await db.run(sql`ALTER TABLE \`checkout\` DROP COLUMN \`seller_name\`;`)
  await db.run(sql`ALTER TABLE \`checkout\` DROP COLUMN \`seller_address\`;`)
  await db.run(sql`ALTER TABLE \`checkout\` DROP COLUMN \`seller_tax_numbers\`;`)
  await db.run(sql`ALTER TABLE \`checkout\` DROP COLUMN \`seller_email\`;`)
}
