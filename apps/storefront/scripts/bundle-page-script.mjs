// Bundles what runs in a visitor's browser into public/page.js.
import { join } from 'node:path'
import { build } from 'esbuild'

const folder = join(import.meta.dirname, '..')
await build({
  entryPoints: [join(folder, 'src/in-browser/page.ts')],
  outfile: join(folder, 'public/page.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['es2022'],
  legalComments: 'none',
  logLevel: 'warning',
})
