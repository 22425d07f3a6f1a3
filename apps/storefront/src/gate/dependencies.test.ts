import { Dependencies } from './dependencies.ts'

describe('finding the views that show what changed', () => {
  it('answers each view once, and none that shows nothing of it', () => {
    const dependencies = new Dependencies()
    dependencies.answered('view:/a?en', ['articles:1', 'authors:1'])
    dependencies.answered('view:/b?en', ['articles:2', 'authors:1'])
    expect(dependencies.expand(['articles:1', 'authors:1']).sort()).toEqual(['view:/a?en', 'view:/b?en'])
    expect(dependencies.expand(['articles:2'])).toEqual(['view:/b?en'])
    expect(dependencies.expand(['sources:9'])).toEqual([])
  })

  it('counts a view that was asked for but never answered as showing anything', () => {
    const dependencies = new Dependencies()
    dependencies.asked('view:/a?en')
    expect(dependencies.expand(['sources:9'])).toEqual(['view:/a?en'])
    dependencies.answered('view:/a?en', ['articles:1'])
    dependencies.asked('view:/a?en')
    expect(dependencies.expand(['sources:9'])).toEqual([])
  })

  it('remembers what a view showed earlier: a late answer may still hold it', () => {
    const dependencies = new Dependencies()
    dependencies.answered('view:/a?en', ['authors:1'])
    dependencies.answered('view:/a?en', ['authors:2'])
    expect(dependencies.expand(['authors:1'])).toEqual(['view:/a?en'])
  })
})
