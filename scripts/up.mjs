// `npm run up` and `npm run dev`. The rest is imported only where Node is new enough to read it.
import './lib/need-node.mjs'

import('./lib/up.mjs').then(({ up }) => up({ isDev: process.argv.includes('--dev') }))
