// `npm run verify`: everything that CI checks; `--all` (`npm run test:all`) adds the whole browser matrix and the long tests.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Gatehouse needs Node 20.9 or newer; this is Node ${process.versions.node}.`)
  process.exit(1)
}
import('./lib/verify.mjs').then(({ verify }) => verify({ isAll: process.argv.includes('--all') })).then((code) => process.exit(code))
