import { join } from 'node:path'
import type { NextConfig } from 'next'

// The door (server.ts) stands in front of Next: it compresses, sets the headers and keeps the finished pages. What is switched off
// here is done there, or must not happen at all: nothing is written under .next while the site runs.
const config: NextConfig = {
  poweredByHeader: false,
  compress: false,
  generateEtags: false,
  // Titles and the like stand in the head of every page, whoever asks: nothing is moved there by a script.
  htmlLimitedBots: /.*/,
  cacheMaxMemorySize: 64 * 1024 * 1024,
  experimental: { isrFlushToDisk: false },
  images: { unoptimized: true },
  transpilePackages: ['@gatehouse/commerce', '@gatehouse/contract', '@gatehouse/ui'],
  turbopack: { root: join(import.meta.dirname, '../..') },
  allowedDevOrigins: ['127.0.0.1'],
  agentRules: false,
}

export default config
