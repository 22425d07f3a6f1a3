// `npm run bench -- <name>`: runs bench/<name>/index.ts.
import './lib/need-node.mjs'

const [{ bench }, { printFailure }] = await Promise.all([import('./lib/bench.mjs'), import('./lib/stop.mjs')])
process.exit(await bench(process.argv.slice(2)).catch((error) => {
  printFailure(error)
  return 1
}))
