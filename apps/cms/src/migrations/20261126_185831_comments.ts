import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`comments_closed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_comments_closed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`comments_closed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_comments_closed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`language\` text DEFAULT 'en' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`receipt\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`reason\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`decided_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`decided_by_id\` text(36) REFERENCES staff(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_receipt_idx\` ON \`comments\` (\`receipt\`);`)
  await db.run(sql`CREATE INDEX \`comments_decided_at_idx\` ON \`comments\` (\`decided_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_decided_by_idx\` ON \`comments\` (\`decided_by_id\`);`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`comments_closed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_comments_closed\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`email\` text,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_comments\`("id", "text", "name", "email", "state", "updated_at", "created_at", "deleted_at") SELECT "id", "text", "name", "email", "state", "updated_at", "created_at", "deleted_at" FROM \`comments\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`ALTER TABLE \`__new_comments\` RENAME TO \`comments\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`comments_state_idx\` ON \`comments\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_deleted_at_idx\` ON \`comments\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`comments_closed\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_comments_closed\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`comments_closed\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_comments_closed\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`comments_closed\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_comments_closed\`;`)
}
