// `npm run up` and `npm run dev`. No import stands here on purpose: an old Node must get as far as the sentence below.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Gatehouse needs Node 20.9 or newer to start; this is Node ${process.versions.node}.`)
  process.exit(1)
}
import('./lib/up.mjs').then(({ up }) => up({ isDev: process.argv.includes('--dev') }))
