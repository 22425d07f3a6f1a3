import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countTests, countTriedAgain, tellFailures } from '../lib/count-tests.mjs'
import { runStages, Skip } from '../lib/stages.mjs'
import { Stop } from '../lib/stop.mjs'

test('counts the tests of Jest, of Node and of Playwright, and adds them up', () => {
  assert.deepEqual(countTests('Tests:       1 failed, 2 skipped, 3 passed, 6 total\n'), { passed: 3, failed: 1, skipped: 2 })
  assert.deepEqual(countTests('# pass 4\n# fail 1\n# cancelled 1\n# skipped 0\n# todo 1'), { passed: 4, failed: 2, skipped: 1 })
  assert.deepEqual(countTests('  2 failed\n    [x] › a.spec.ts\n  1 flaky\n  3 did not run\n  5 passed (12s)\n'), { passed: 6, failed: 2, skipped: 3 })
  assert.equal(countTriedAgain('  1 flaky\n    [x] › a.spec.ts\n  5 passed (12s)\n'), 1)
  assert.equal(countTriedAgain('  5 passed (12s)\n'), 0)
  assert.deepEqual(countTests('\x1b[1mTests:       \x1b[22m\x1b[32m7 passed\x1b[39m, 7 total\n# pass 2\n'), { passed: 9, failed: 0, skipped: 0 })
  assert.equal(countTests('all good, 5 passed'), null)
})

test('tells what failed, and why', () => {
  const output = '  ● saves › loses nothing\n\n    lost 3\n  ● Console\nnot ok 3 - reads quotes\n✖ reads more (1.5ms)\n  1) [flows] › editor.spec.ts:9:1 › publishes ────────\n\n    Error: no heading\n    at line 9\n    at line 3\n  ● saves › loses nothing\n    lost 3\n'
  assert.deepEqual(tellFailures(output, { most: 2 }), [
    { name: 'saves › loses nothing', why: ['    lost 3', '  ● Console'] },
    { name: 'reads quotes', why: [] },
    { name: 'reads more', why: [] },
    { name: '[flows] › editor.spec.ts:9:1 › publishes', why: ['    Error: no heading', '    at line 9'] },
  ])
})

test('tells why a test failed that stands in no group, and one of which Node says why at the end', () => {
  assert.deepEqual(tellFailures('  ● Console\n\n  ● loses nothing\n\n    lost 3\n'), [{ name: 'loses nothing', why: ['    lost 3'] }])
  const output = '✖ reads (1.5ms)\n✔ writes (1ms)\nℹ fail 2\n\n✖ failing tests:\n\ntest at a.test.mjs:2:29\n✖ reads (1.5ms)\n  AssertionError: 1 !== 2\n\ntest at a.test.mjs:9:1\n✖ sums (1ms)\n  AssertionError: 3 !== 4\n'
  assert.deepEqual(tellFailures(output), [{ name: 'reads', why: ['  AssertionError: 1 !== 2'] }, { name: 'sums', why: ['  AssertionError: 3 !== 4'] }])
})

test('a browser test that passed when it was tried again is told of too, with what went wrong at first', async () => {
  const printed = []
  const tests = '  1) [flows] › a.spec.ts:1:1 › opens ───\n\n    Error: too late\n\n  1 flaky\n    [flows] › a.spec.ts:1:1 › opens\n  5 passed (12s)\n'
  await runStages([{ title: 'Browser', run: async () => ({ tests }) }], { print: (line) => printed.push(line) })
  assert.ok(printed.some((line) => line.includes('a.spec.ts:1:1 › opens')))
  assert.ok(printed.some((line) => line.includes('Error: too late')))
})

const run = (stages) => runStages(stages, { print: () => {} })

test('goes on after a failure, counts each test, and skips what needs the failed stage', async () => {
  const { total, summary } = await run([
    { title: 'Lint', run: async () => null },
    { title: 'Unit', run: async () => ({ tests: 'Tests: 3 passed, 3 total' }) },
    { title: 'Int', run: async () => { throw Object.assign(new Stop('it ended with 1'), { output: 'Tests: 1 failed, 4 passed, 5 total' }) } },
    { title: 'Mongo', run: async () => { throw new Skip('no server') } },
    { title: 'Build', run: async () => { throw new Stop('it ended with 1') } },
    { title: 'Browser', needs: ['Build'], run: async () => assert.fail('must not run') },
  ])
  assert.deepEqual(total, { passed: 8, failed: 2, skipped: 2 })
  assert.deepEqual(summary.map((line) => line[0]), ['✓', '✓', '✗', '–', '✗', '–'])
})

test('takes a run without a single test, or with a failed one that it called good, for a failure', async () => {
  const { total } = await run([
    { title: 'None', run: async () => ({ tests: 'Tests: 2 skipped, 2 total' }) },
    { title: 'Liar', run: async () => ({ tests: 'Tests: 1 failed, 1 passed, 2 total' }) },
  ])
  assert.equal(total.failed, 2)
})
