import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`orders\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`payment\` text NOT NULL,
  	\`version\` numeric NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`attempt_hash\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`place\` text NOT NULL,
  	\`facts\` text NOT NULL,
  	\`lines\` text NOT NULL,
  	\`currency\` text NOT NULL,
  	\`subtotal_minor\` numeric NOT NULL,
  	\`shipping_minor\` numeric NOT NULL,
  	\`tax_minor\` numeric NOT NULL,
  	\`total_minor\` numeric NOT NULL,
  	\`tax_included\` integer,
  	\`taxes\` text NOT NULL,
  	\`shipping\` text NOT NULL,
  	\`terms_version\` text NOT NULL,
  	\`placed_at\` numeric NOT NULL,
  	\`provider\` text NOT NULL,
  	\`provider_id\` text,
  	\`pay_url\` text,
  	\`session_expires_at\` numeric NOT NULL,
  	\`decisions\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`head_sequence\` numeric NOT NULL,
  	\`capturing_at\` numeric,
  	\`capture_tries\` numeric NOT NULL,
  	\`captured_minor\` numeric NOT NULL,
  	\`refunded_minor\` numeric NOT NULL,
  	\`refusal\` text,
  	\`look_at\` numeric,
  	\`looks\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`orders_reference_idx\` ON \`orders\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`orders_state_idx\` ON \`orders\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`orders_payment_idx\` ON \`orders\` (\`payment\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`orders_token_hash_idx\` ON \`orders\` (\`token_hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`orders_attempt_hash_idx\` ON \`orders\` (\`attempt_hash\`);`)
  await db.run(sql`CREATE INDEX \`orders_email_idx\` ON \`orders\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`orders_place_idx\` ON \`orders\` (\`place\`);`)
  await db.run(sql`CREATE INDEX \`orders_provider_id_idx\` ON \`orders\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`orders_look_at_idx\` ON \`orders\` (\`look_at\`);`)
  await db.run(sql`CREATE INDEX \`orders_updated_at_idx\` ON \`orders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`orders_created_at_idx\` ON \`orders\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`order_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`order\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`at\` numeric NOT NULL,
  	\`move\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`before\` text,
  	\`state\` text NOT NULL,
  	\`payment\` text NOT NULL,
  	\`note\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`order_events_key_idx\` ON \`order_events\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`order_events_order_idx\` ON \`order_events\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`order_events_reference_idx\` ON \`order_events\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`order_events_at_idx\` ON \`order_events\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`stock_ledger\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`at\` numeric NOT NULL,
  	\`variant\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`on_hand_delta\` numeric NOT NULL,
  	\`reserved_delta\` numeric NOT NULL,
  	\`order\` text,
  	\`by\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`stock_ledger_key_idx\` ON \`stock_ledger\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`stock_ledger_at_idx\` ON \`stock_ledger\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`stock_ledger_variant_idx\` ON \`stock_ledger\` (\`variant\`);`)
  await db.run(sql`CREATE INDEX \`stock_ledger_order_idx\` ON \`stock_ledger\` (\`order\`);`)
  await db.run(sql`CREATE TABLE \`payment_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`provider_id\` text,
  	\`received_at\` numeric NOT NULL,
  	\`handled_at\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payment_events_key_idx\` ON \`payment_events\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payment_events_provider_id_idx\` ON \`payment_events\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`payment_events_received_at_idx\` ON \`payment_events\` (\`received_at\`);`)
  // Each variant's entries sum to its stock, from what was there before the ledger on.
  await db.run(sql`INSERT INTO \`stock_ledger\` (\`id\`, \`key\`, \`at\`, \`variant\`, \`reason\`, \`on_hand_delta\`, \`reserved_delta\`, \`by\`)
    SELECT lower(hex(randomblob(16))), 'begin ' || \`id\`, unixepoch() * 1000, \`variant_id\`, 'begin', \`on_hand\`, \`reserved\`, 'system' FROM \`stock\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`orders\`;`)
  await db.run(sql`DROP TABLE \`order_events\`;`)
  await db.run(sql`DROP TABLE \`stock_ledger\`;`)
  await db.run(sql`DROP TABLE \`payment_events\`;`)
}
