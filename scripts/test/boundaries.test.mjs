import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { cruise } from 'dependency-cruiser'
import config from '../../.dependency-cruiser.mjs'

// A small house in which each rule is broken once, beside a neighbour that is allowed.
const planted = {
  'packages/policy/src/index.ts': 'export const decide = 1\n',
  'packages/ui/src/index.ts': "export { decide } from '../../policy/src/index.ts'\n",
  'packages/contract/src/index.ts': "export { decide } from '../../policy/src/index.ts'\n",
  'packages/sqlite-one-writer/src/index.ts': "export { decide } from '../../contract/src/index.ts'\n",
  'apps/cms/src/a.ts': "import '../../../packages/ui/src/index.ts'\nimport '../../../packages/contract/src/index.ts'\n",
  'apps/cms/src/b.ts': "import stripe from 'stripe'\nexport default stripe\n",
  'apps/cms/src/c.ts': "import { d } from './d.ts'\nexport const c = d\n",
  'apps/cms/src/d.ts': "import { c } from './c.ts'\nexport const d = c\n",
  'apps/cms/src/e.ts': "import '../../../scripts/tool.mjs'\n",
  'apps/storefront/src/a.ts': "import { getPayload } from 'payload'\nexport default getPayload\n",
  'apps/storefront/src/b.ts': "import '../../cms/src/a.ts'\n",
  'apps/storefront/src/c.ts': "import type { D } from '@payloadcms/db-sqlite'\nexport type C = D\n",
  'apps/storefront/src/d.ts': "import { x } from '@payloadcms/live-preview-react'\nexport default x\n",
  'apps/storefront/src/app/preview/e.ts': "import { x } from '@payloadcms/live-preview-react'\nexport default x\n",
  'apps/storefront/src/f.ts': "import '../../../packages/sqlite-one-writer/src/index.ts'\n",
  'apps/storefront/src/g.ts': "import '../../../packages/contract/src/index.ts'\nimport '../../../packages/ui/src/index.ts'\n",
  'apps/storefront/src/features/guide/a.ts': "import '../faq/b.ts'\nimport './own.ts'\n",
  'apps/storefront/src/features/guide/own.ts': 'export {}\n',
  'apps/storefront/src/features/faq/b.ts': 'export {}\n',
  'scripts/tool.mjs': 'export {}\n',
}

let folder
let found
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'boundaries-'))
  for (const [file, text] of Object.entries(planted)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const { forbidden, options } = config
  const { output } = await cruise(['apps', 'packages'], { ...options, baseDir: folder, validate: true, ruleSet: { forbidden } })
  found = output.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)
})
after(() => rmSync(folder, { recursive: true, force: true }))

const expected = [
  'packages/ui-imports: packages/ui/src/index.ts → packages/policy/src/index.ts',
  'packages/sqlite-one-writer-imports: packages/sqlite-one-writer/src/index.ts → packages/contract/src/index.ts',
  'apps/cms-imports: apps/cms/src/a.ts → packages/ui/src/index.ts',
  'stripe-in-payments-only: apps/cms/src/b.ts → stripe',
  'no-cycles: apps/cms/src/c.ts → apps/cms/src/d.ts',
  'no-product-code-in-tools: apps/cms/src/e.ts → scripts/tool.mjs',
  'storefront-holds-no-cms: apps/storefront/src/a.ts → payload',
  'apps/storefront-imports: apps/storefront/src/b.ts → apps/cms/src/a.ts',
  'storefront-holds-no-cms: apps/storefront/src/c.ts → @payloadcms/db-sqlite',
  'live-preview-in-preview-only: apps/storefront/src/d.ts → @payloadcms/live-preview-react',
  'apps/storefront-imports: apps/storefront/src/f.ts → packages/sqlite-one-writer/src/index.ts',
  'features-stand-alone: apps/storefront/src/features/guide/a.ts → apps/storefront/src/features/faq/b.ts',
]

for (const violation of expected) test(`refuses ${violation}`, () => assert.ok(found.includes(violation), found.join('\n')))

test('lets the allowed neighbours pass', () => {
  const broken = found.filter((line) => !line.startsWith('resolvable') && !expected.includes(line))
  assert.deepEqual(broken.filter((line) => !line.startsWith('no-cycles')), [])
})
