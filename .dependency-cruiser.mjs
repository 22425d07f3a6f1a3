// Who may import whom. The table is the rule: a package that isn't named in a row may not be imported from there.
const mayImport = {
  'packages/policy': [],
  'packages/commerce': [],
  'packages/ui': [],
  'packages/places': [],
  'packages/sqlite-one-writer': [],
  'packages/rule-pack': ['policy'],
  'packages/payments': ['commerce'],
  'packages/contract': ['policy', 'commerce'],
  'apps/cms': ['policy', 'commerce', 'rule-pack', 'payments', 'contract', 'places', 'sqlite-one-writer'],
  'apps/storefront': ['policy', 'commerce', 'contract', 'places', 'ui'],
  // Another company's, as far as the house is concerned: it shares nothing with the port that speaks to it but what goes over the wire.
  'apps/sandbox-pay': ['ui'],
  // What its tests ask is the starter rules, as the CMS would hand them over.
  'apps/storefront/test': ['policy', 'contract', 'places', 'rule-pack'],
}

/** Folders that have a row of their own. */
const inside = (folder) => Object.keys(mayImport).filter((other) => other.startsWith(`${folder}/`)).map((other) => `^${other}/`)

const ours = Object.entries(mayImport).map(([from, packages]) => ({
  name: `${from}-imports`,
  comment: `${from} may import ${packages.length > 0 ? packages.join(', ') : 'nothing of ours'}.`,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: inside(from) },
  to: { path: ['^(apps|packages)/', '^@gatehouse/'], pathNot: [`^${from.split('/').slice(0, 2).join('/')}/`, ...packages.flatMap((name) => [`^packages/${name}/`, `^@gatehouse/${name}$`])] },
}))

/** Which npm packages only one folder may import, since it is the one place that deals with that world. */
const reserved = (name, packages, allowed, comment) => ({
  name, comment, severity: 'error',
  from: { path: '^(apps|packages)/', pathNot: allowed },
  to: { path: packages.flatMap((it) => [`(^|/)node_modules/${it}(/|$)`, `^${it}(/|$)`]) },
})

export default {
  forbidden: [
    ...ours,
    {
      name: 'storefront-holds-no-cms',
      comment: 'The public process holds nothing worth stealing: no Payload, no database driver, no payment SDK.',
      severity: 'error',
      from: { path: '^apps/storefront/' },
      to: {
        path: ['payload', '@payloadcms/', 'stripe', '@libsql/', 'mongodb', 'mongoose', 'drizzle-orm', 'better-sqlite3'].flatMap((it) => [`(^|/)node_modules/${it}`, `^${it}`]).concat('^(node:)?sqlite$'),
        pathNot: '(^|/)@payloadcms/live-preview',
      },
    },
    {
      name: 'live-preview-in-preview-only',
      comment: 'Only the preview page may be spoken to by the admin that frames it.',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: '/preview/' },
      to: { path: '(^|/)@payloadcms/live-preview' },
    },
    reserved('stripe-in-payments-only', ['stripe'], '^packages/payments/', 'The payment port is the only one who knows Stripe.'),
    reserved('next-auth-in-auth-only', ['next-auth'], '^apps/storefront/src/auth/', 'Sessions are dealt with in one folder.'),
    {
      name: 'features-stand-alone',
      comment: 'A feature doesn’t import another; what two need goes to blocks, data or the ui package.',
      severity: 'error',
      from: { path: '^apps/storefront/src/features/([^/]+)/' },
      to: { path: '^apps/storefront/src/features/([^/]+)/', pathNot: '^apps/storefront/src/features/$1/' },
    },
    {
      name: 'no-product-code-in-tools',
      comment: 'Products don’t lean on the tools that build and test them.',
      severity: 'error',
      from: { path: '^(apps|packages)/' },
      to: { path: '^(scripts|e2e|bench)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one idea in two places. Types may look back.',
      severity: 'error',
      from: { path: '^(apps|packages)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', comment: 'An import must lead somewhere.', severity: 'error', from: { path: '^(apps|packages)/' }, to: { couldNotResolve: true, pathNot: ['\\.css$', '^server-only$', '^@payload-config$'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)\\.next/', '(^|/)importMap\\.js$', '(^|/)next-env\\.d\\.ts$'] },
    tsPreCompilationDeps: true,
    preserveSymlinks: false,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.json'] },
  },
}
