import { FakeCms } from './fake-cms.ts'

// `node test/run-fake-cms.ts [port]`: the fake CMS by itself, to look at pages without the real one.
const cms = new FakeCms()
await cms.start(Number(process.argv[2] ?? 0))
console.log(`the fake CMS listens at ${cms.url}`)
