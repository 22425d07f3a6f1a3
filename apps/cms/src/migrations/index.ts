import * as migration_20261123_195355_initial from './20261123_195355_initial.ts';
import * as migration_20261126_172457_reading_order_and_places from './20261126_172457_reading_order_and_places.ts';
import * as migration_20261126_181829_rules from './20261126_181829_rules.ts';
import * as migration_20261126_183215_law_log from './20261126_183215_law_log.ts';
import * as migration_20261126_183751_locales_by_document from './20261126_183751_locales_by_document.ts';
import * as migration_20261126_185831_comments from './20261126_185831_comments.ts';
import * as migration_20261127_010419_rules_in_french from './20261127_010419_rules_in_french.ts';
import * as migration_20261127_014734_checkout_tables from './20261127_014734_checkout_tables.ts';
import * as migration_20261127_021924_orders from './20261127_021924_orders.ts';
import * as migration_20261127_042712_staff_desk from './20261127_042712_staff_desk.ts';
import * as migration_20261127_044449_order_mails from './20261127_044449_order_mails.ts';
import * as migration_20261127_075608_sellers_rates_mails from './20261127_075608_sellers_rates_mails.ts';

export const migrations = [
  {
    up: migration_20261123_195355_initial.up,
    down: migration_20261123_195355_initial.down,
    name: '20261123_195355_initial',
  },
  {
    up: migration_20261126_172457_reading_order_and_places.up,
    down: migration_20261126_172457_reading_order_and_places.down,
    name: '20261126_172457_reading_order_and_places',
  },
  {
    up: migration_20261126_181829_rules.up,
    down: migration_20261126_181829_rules.down,
    name: '20261126_181829_rules',
  },
  {
    up: migration_20261126_183215_law_log.up,
    down: migration_20261126_183215_law_log.down,
    name: '20261126_183215_law_log',
  },
  {
    up: migration_20261126_183751_locales_by_document.up,
    down: migration_20261126_183751_locales_by_document.down,
    name: '20261126_183751_locales_by_document',
  },
  {
    up: migration_20261126_185831_comments.up,
    down: migration_20261126_185831_comments.down,
    name: '20261126_185831_comments',
  },
  {
    up: migration_20261127_010419_rules_in_french.up,
    down: migration_20261127_010419_rules_in_french.down,
    name: '20261127_010419_rules_in_french',
  },
  {
    up: migration_20261127_014734_checkout_tables.up,
    down: migration_20261127_014734_checkout_tables.down,
    name: '20261127_014734_checkout_tables',
  },
  {
    up: migration_20261127_021924_orders.up,
    down: migration_20261127_021924_orders.down,
    name: '20261127_021924_orders',
  },
  {
    up: migration_20261127_042712_staff_desk.up,
    down: migration_20261127_042712_staff_desk.down,
    name: '20261127_042712_staff_desk',
  },
  {
    up: migration_20261127_044449_order_mails.up,
    down: migration_20261127_044449_order_mails.down,
    name: '20261127_044449_order_mails',
  },
  {
    up: migration_20261127_075608_sellers_rates_mails.up,
    down: migration_20261127_075608_sellers_rates_mails.down,
    name: '20261127_075608_sellers_rates_mails'
  },
];
