// `npm run test:chaos`: runs chaos/index.ts.
import './lib/need-node.mjs'

const [{ runTool }, { printFailure }] = await Promise.all([import('./lib/bench.mjs'), import('./lib/stop.mjs')])
process.exit(await runTool(['chaos/index.ts', ...process.argv.slice(2)]).catch((error) => {
  printFailure(error)
  return 1
}))
