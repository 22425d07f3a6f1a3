import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`rules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`rule_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`level\` text,
  	\`duty_kind\` text,
  	\`classes\` text DEFAULT '[]' NOT NULL,
  	\`except_classes\` text DEFAULT '[]',
  	\`places\` text DEFAULT '[]' NOT NULL,
  	\`except_places\` text DEFAULT '[]',
  	\`roles\` text DEFAULT '[]',
  	\`requires\` text DEFAULT '[]',
  	\`effective_from\` text,
  	\`effective_until\` text,
  	\`review_by\` text,
  	\`in_force_on\` text,
  	\`source_title\` text NOT NULL,
  	\`source_section\` text,
  	\`source_url\` text,
  	\`source_date\` text NOT NULL,
  	\`checked_on\` text NOT NULL,
  	\`confidence\` text NOT NULL,
  	\`staff_note\` text,
  	\`notice_en\` text NOT NULL,
  	\`notice_fr\` text NOT NULL,
  	\`alternatives_en\` text,
  	\`alternatives_fr\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`rules_rule_id_idx\` ON \`rules\` (\`rule_id\`);`)
  await db.run(sql`CREATE INDEX \`rules_updated_at_idx\` ON \`rules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rules_created_at_idx\` ON \`rules\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`places\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name_en\` text NOT NULL,
  	\`name_fr\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`places_code_idx\` ON \`places\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`places_updated_at_idx\` ON \`places\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`places_created_at_idx\` ON \`places\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`policy_cases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`request\` text NOT NULL,
  	\`expected_level\` text NOT NULL,
  	\`expected_binding\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`policy_cases_title_idx\` ON \`policy_cases\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`policy_cases_updated_at_idx\` ON \`policy_cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`policy_cases_created_at_idx\` ON \`policy_cases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`rule_sets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`hash\` text NOT NULL,
  	\`content_hash\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`effective_at\` numeric NOT NULL,
  	\`is_stopped\` integer DEFAULT false NOT NULL,
  	\`reason\` text NOT NULL,
  	\`authors\` text NOT NULL,
  	\`approver\` text,
  	\`source\` text NOT NULL,
  	\`notices\` text NOT NULL,
  	\`areas\` text NOT NULL,
  	\`shop\` text NOT NULL,
  	\`staff_words\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`rule_sets_revision_idx\` ON \`rule_sets\` (\`revision\`);`)
  await db.run(sql`CREATE INDEX \`rule_sets_updated_at_idx\` ON \`rule_sets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rule_sets_created_at_idx\` ON \`rule_sets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`rule_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`requested_by\` text NOT NULL,
  	\`authors\` text NOT NULL,
  	\`approver\` text,
  	\`effective_at\` numeric,
  	\`working_sequence\` numeric,
  	\`base_hash\` text,
  	\`content_hash\` text,
  	\`content\` text,
  	\`impact\` text,
  	\`revision\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`rule_changes_state_idx\` ON \`rule_changes\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`rule_changes_updated_at_idx\` ON \`rule_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rule_changes_created_at_idx\` ON \`rule_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`actor\` text,
  	\`actor_name\` text NOT NULL,
  	\`actor_role\` text NOT NULL,
  	\`before\` text,
  	\`after\` text,
  	\`why\` text,
  	\`previous_hash\` text NOT NULL,
  	\`hash\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_log_sequence_idx\` ON \`audit_log\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_event_idx\` ON \`audit_log\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_subject_idx\` ON \`audit_log\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_actor_idx\` ON \`audit_log\` (\`actor\`);`)
  await db.run(sql`CREATE TABLE \`decision_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`step\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`level\` text NOT NULL,
  	\`age_band\` text,
  	\`request\` text NOT NULL,
  	\`decision\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`head_sequence\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`decision_log_at_idx\` ON \`decision_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`decision_log_subject_idx\` ON \`decision_log\` (\`subject\`);`)
  await db.run(sql`CREATE TABLE \`policy_head\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`working_sequence\` numeric NOT NULL,
  	\`clean_since\` numeric NOT NULL,
  	\`sets\` text NOT NULL,
  	\`suspended\` text NOT NULL,
  	\`stop\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`policy_head_key_idx\` ON \`policy_head\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`policy_head_updated_at_idx\` ON \`policy_head\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`policy_head_created_at_idx\` ON \`policy_head\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`shop_places\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seller\` text NOT NULL,
  	\`ship_from\` text NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`product_facts\` ADD \`state\` text;`)
  await db.run(sql`ALTER TABLE \`product_facts\` ADD \`approved_classes\` text;`)
  await db.run(sql`ALTER TABLE \`product_facts\` ADD \`approved_attributes\` text;`)
  await db.run(sql`ALTER TABLE \`product_facts\` ADD \`approved_evidence\` text;`)
  await db.run(sql`ALTER TABLE \`product_facts\` ADD \`approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`product_facts\` ADD \`authors\` text;`)
  await db.run(sql`ALTER TABLE \`product_facts\` ADD \`approver\` text;`)
  await db.run(sql`ALTER TABLE \`product_facts\` ADD \`version\` numeric;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`rules_id\` text(36) REFERENCES rules(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`places_id\` text(36) REFERENCES places(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`policy_cases_id\` text(36) REFERENCES policy_cases(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rules_id_idx\` ON \`payload_locked_documents_rels\` (\`rules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_places_id_idx\` ON \`payload_locked_documents_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_policy_cases_id_idx\` ON \`payload_locked_documents_rels\` (\`policy_cases_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`rules\`;`)
  await db.run(sql`DROP TABLE \`places\`;`)
  await db.run(sql`DROP TABLE \`policy_cases\`;`)
  await db.run(sql`DROP TABLE \`rule_sets\`;`)
  await db.run(sql`DROP TABLE \`rule_changes\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`decision_log\`;`)
  await db.run(sql`DROP TABLE \`policy_head\`;`)
  await db.run(sql`DROP TABLE \`shop_places\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`guides_id\` text(36),
  	\`faqs_id\` text(36),
  	\`pages_id\` text(36),
  	\`topics_id\` text(36),
  	\`media_id\` text(36),
  	\`sources_id\` text(36),
  	\`authors_id\` text(36),
  	\`products_id\` text(36),
  	\`variants_id\` text(36),
  	\`stock_id\` text(36),
  	\`product_facts_id\` text(36),
  	\`product_classes_id\` text(36),
  	\`comments_id\` text(36),
  	\`staff_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`products_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`variants_id\`) REFERENCES \`variants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stock_id\`) REFERENCES \`stock\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`product_facts_id\`) REFERENCES \`product_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`product_classes_id\`) REFERENCES \`product_classes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "guides_id", "faqs_id", "pages_id", "topics_id", "media_id", "sources_id", "authors_id", "products_id", "variants_id", "stock_id", "product_facts_id", "product_classes_id", "comments_id", "staff_id") SELECT "id", "order", "parent_id", "path", "articles_id", "guides_id", "faqs_id", "pages_id", "topics_id", "media_id", "sources_id", "authors_id", "products_id", "variants_id", "stock_id", "product_facts_id", "product_classes_id", "comments_id", "staff_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_faqs_id_idx\` ON \`payload_locked_documents_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authors_id_idx\` ON \`payload_locked_documents_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_products_id_idx\` ON \`payload_locked_documents_rels\` (\`products_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_variants_id_idx\` ON \`payload_locked_documents_rels\` (\`variants_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stock_id_idx\` ON \`payload_locked_documents_rels\` (\`stock_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_product_facts_id_idx\` ON \`payload_locked_documents_rels\` (\`product_facts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_product_classes_id_idx\` ON \`payload_locked_documents_rels\` (\`product_classes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_staff_id_idx\` ON \`payload_locked_documents_rels\` (\`staff_id\`);`)
  await db.run(sql`ALTER TABLE \`product_facts\` DROP COLUMN \`state\`;`)
  await db.run(sql`ALTER TABLE \`product_facts\` DROP COLUMN \`approved_classes\`;`)
  await db.run(sql`ALTER TABLE \`product_facts\` DROP COLUMN \`approved_attributes\`;`)
  await db.run(sql`ALTER TABLE \`product_facts\` DROP COLUMN \`approved_evidence\`;`)
  await db.run(sql`ALTER TABLE \`product_facts\` DROP COLUMN \`approved_at\`;`)
  await db.run(sql`ALTER TABLE \`product_facts\` DROP COLUMN \`authors\`;`)
  await db.run(sql`ALTER TABLE \`product_facts\` DROP COLUMN \`approver\`;`)
  await db.run(sql`ALTER TABLE \`product_facts\` DROP COLUMN \`version\`;`)
}
