// `npm run verify`: everything that CI checks; `--all` (`npm run test:all`) adds the whole browser matrix and the long tests.
import './lib/need-node.mjs'

import('./lib/verify.mjs').then(({ verify }) => verify({ isAll: process.argv.includes('--all') })).then((code) => process.exit(code))
