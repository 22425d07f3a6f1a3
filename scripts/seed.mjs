// `npm run seed -- --reset [--yes]`: the demo data anew.
import './lib/need-node.mjs'

const [{ seed }, { printFailure }] = await Promise.all([import('./lib/seed.mjs'), import('./lib/stop.mjs')])
process.exitCode = await seed(process.argv.slice(2)).catch((error) => {
  printFailure(error)
  return 1
})
