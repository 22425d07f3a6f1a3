/**
 * Every variable of the project: what it must look like, and which process gets it (`cms`, `storefront`, `sandbox`).
 * Its default and the sentence that explains it stand in `.env.example`; a test holds the two lists together.
 */
export const variables = {
  STOREFRONT_PORT: { kind: 'port', for: ['storefront'] },
  CMS_PORT: { kind: 'port', for: ['cms'] },
  SANDBOX_PORT: { kind: 'port', for: ['sandbox'] },
  LISTEN_HOST: { kind: 'host', for: ['storefront', 'sandbox'] },
  GATEHOUSE_DATA: { kind: 'folder', for: ['cms', 'sandbox'] },
  DATABASE_URL: { kind: 'database', for: ['cms'] },
  PUBLIC_STOREFRONT_URL: { kind: 'url', for: ['cms', 'storefront', 'sandbox'] },
  PUBLIC_CMS_URL: { kind: 'url', for: ['cms', 'storefront', 'sandbox'] },
  PUBLIC_SANDBOX_URL: { kind: 'url', for: ['cms', 'sandbox'] },
  CMS_URL: { kind: 'url', for: ['storefront', 'sandbox'] },
  SANDBOX_URL: { kind: 'url', for: ['cms'] },
  PAYLOAD_SECRET: { kind: 'secret', for: ['cms'] },
  SERVICE_KEY: { kind: 'secret', for: ['cms', 'storefront'] },
  AUTH_SECRET: { kind: 'secret', for: ['storefront'] },
  PREVIEW_SECRET: { kind: 'secret', for: ['cms'] },
  PAYMENT_PROVIDER: { kind: 'provider', for: ['cms'] },
  SANDBOX_SECRET: { kind: 'secret', for: ['cms', 'sandbox'] },
  ALLOW_SANDBOX: { kind: 'flag', for: ['cms', 'sandbox'] },
  STRIPE_SECRET_KEY: { kind: 'stripe-key', for: ['cms'] },
  STRIPE_WEBHOOK_SECRET: { kind: 'stripe-webhook', for: ['cms'] },
  STRIPE_API_BASE: { kind: 'url', for: ['cms'] },
  SMTP_URL: { kind: 'smtp', for: ['cms'] },
  TRUST_PROXY: { kind: 'proxy', for: ['cms', 'storefront'] },
  ORIGIN_SECRET: { kind: 'optional-secret', for: ['cms', 'storefront'] },
  GEOIP_DB: { kind: 'file', for: ['storefront'] },
  GATEHOUSE_CLOCK_OFFSET_MS: { kind: 'offset', for: ['cms', 'storefront'] },
}

export const namesOfKind = (kind) => Object.keys(variables).filter((name) => variables[name].kind === kind)

/** What any process needs of the surroundings, whatever it does; nothing here is a setting of ours. */
const surroundings = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ', 'TERM', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'NODE_EXTRA_CA_CERTS']

/** The environment of one process: the surroundings and its own part of the settings, nothing more. */
export function environmentFor(process_, settings, nodeEnv, real = process.env) {
  const environment = { NODE_ENV: nodeEnv, NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1' }
  for (const name of surroundings) if (real[name] !== undefined) environment[name] = real[name]
  for (const [name, { for: readers }] of Object.entries(variables)) {
    if (readers.includes(process_) && settings[name] !== '') environment[name] = settings[name]
  }
  return environment
}
