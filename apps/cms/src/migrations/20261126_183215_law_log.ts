import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`site_law_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`source_id\` text(36),
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_law_log_order_idx\` ON \`site_law_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_law_log_parent_id_idx\` ON \`site_law_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_law_log_source_idx\` ON \`site_law_log\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`site_law_log_locales\` (
  	\`title\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_law_log\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_law_log_locales_locale_parent_id_unique\` ON \`site_law_log_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_law_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`source_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_law_log_order_idx\` ON \`_site_v_version_law_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_law_log_parent_id_idx\` ON \`_site_v_version_law_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_law_log_source_idx\` ON \`_site_v_version_law_log\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_law_log_locales\` (
  	\`title\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v_version_law_log\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_v_version_law_log_locales_locale_parent_id_unique\` ON \`_site_v_version_law_log_locales\` (\`_locale\`,\`_parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`site_law_log\`;`)
  await db.run(sql`DROP TABLE \`site_law_log_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_law_log\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_law_log_locales\`;`)
}
