import { minify } from '@swc/core'
import { build } from 'esbuild'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import type * as Policy from '@gatehouse/policy'

/** The package as a browser would get it: one file with its dependency, minified as the storefront's build does (SWC), its gzipped size in bytes, and its exports. */
export async function bundledPolicy(): Promise<{ gzipBytes: number; policy: typeof Policy }> {
  const entry = fileURLToPath(new URL('../../packages/policy/src/index.ts', import.meta.url))
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm', platform: 'browser', target: 'es2023' })
  const { code } = await minify(outputFiles[0]?.text ?? '', { module: true, compress: true, mangle: true })
  const folder = await mkdtemp(join(tmpdir(), 'policy-bench-'))
  try {
    const file = join(folder, 'policy.mjs')
    await writeFile(file, code)
    return { gzipBytes: gzipSync(code, { level: 9 }).length, policy: (await import(pathToFileURL(file).href)) as typeof Policy }
  } finally {
    await rm(folder, { recursive: true })
  }
}
