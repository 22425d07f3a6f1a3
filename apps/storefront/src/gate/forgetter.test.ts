import { Dependencies, everyView } from './dependencies.ts'
import { Forgetter } from './forgetter.ts'

function makeForgetter() {
  const dependencies = new Dependencies()
  const passes: string[][] = []
  const dropped: unknown[] = []
  const forgetter = new Forgetter({
    dependencies, now: () => Date.now(), log: () => {},
    revalidate: async (tags) => { passes.push(tags) },
    drop: (changed) => { dropped.push(changed) },
  })
  return { dependencies, forgetter, passes, dropped }
}

describe('forgetting what changed', () => {
  beforeEach(() => { jest.useFakeTimers() })
  afterEach(() => { jest.useRealTimers() })

  it('forgets at once and again two seconds later, by then with the reads that were under way', async () => {
    const { dependencies, forgetter, passes, dropped } = makeForgetter()
    dependencies.answered('view:/a', ['x:1'])
    await forgetter.forget(['x:1'])
    expect(passes).toEqual([['view:/a']])
    dependencies.answered('view:/b', ['x:1'])
    await jest.advanceTimersByTimeAsync(2000)
    expect(passes).toEqual([['view:/a'], ['view:/a', 'view:/b']])
    expect(dropped).toHaveLength(2)
  })

  it('drops the finished pages even where no view is known to show the change', async () => {
    const { forgetter, passes, dropped } = makeForgetter()
    await forgetter.forget(['x:1'])
    expect(passes).toEqual([])
    expect(dropped).toEqual([['x:1']])
  })

  it('forgets again when a render ends that began before the change', async () => {
    const { dependencies, forgetter, passes } = makeForgetter()
    dependencies.answered('view:/a', ['x:1'])
    const startedAt = Date.now()
    await jest.advanceTimersByTimeAsync(100)
    await forgetter.forget(['x:1'])
    await jest.advanceTimersByTimeAsync(5000)
    expect(passes).toHaveLength(2)
    forgetter.renderEnded(startedAt)
    forgetter.renderEnded(startedAt)
    await jest.advanceTimersByTimeAsync(5000)
    expect(passes).toHaveLength(4)
  })

  it('leaves alone renders that began after the change', async () => {
    const { dependencies, forgetter, passes } = makeForgetter()
    dependencies.answered('view:/a', ['x:1'])
    await forgetter.forget(['x:1'])
    await jest.advanceTimersByTimeAsync(5000)
    forgetter.renderEnded(Date.now())
    await jest.advanceTimersByTimeAsync(5000)
    expect(passes).toHaveLength(2)
  })

  it('forgets every view when history was replaced', async () => {
    const { forgetter, passes, dropped } = makeForgetter()
    await forgetter.forget('everything')
    expect(passes).toEqual([[everyView]])
    expect(dropped).toEqual(['everything'])
  })
})
