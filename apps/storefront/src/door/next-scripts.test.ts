import { isDataPush, withoutNextScripts } from './next-scripts.ts'

describe('recognising Next’s own inline scripts', () => {
  it.each([
    '(self.__next_f=self.__next_f||[]).push([0])',
    'self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n\\u003c/script>"])',
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/a.js"],"runtimeModuleIds":[1]});',
  ])('takes %s', (script) => {
    expect(isDataPush(script)).toBe(true)
  })

  it.each([
    'alert(1)',
    '',
    'self.__next_f.push([1,"a"]);alert(1)',
    'self.__next_f.push([alert(1)])',
    'self.__next_f.push([1,"a"])\nself.__next_f.push([1,"b"]);fetch("//evil")//])',
    'self.__next_f.push([1,`${alert(1)}`])',
    'self.__next_f.push([1,"a"].concat(alert(1),[]))',
    ' self.__next_f.push([1,"a"])',
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"a":alert(1)});',
    '$RC("B:0","S:0")',
  ])('refuses %j', (script) => {
    expect(isDataPush(script)).toBe(false)
  })
})

describe('a page without Next’s scripts', () => {
  it('keeps the site’s own scripts and data, and nothing that starts Next', () => {
    const push = 'self.__next_f.push([1,"a"])'
    const html = [
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>', '<link rel="preload" href="/_next/static/media/a.woff2" as="font"/>', '<script src="/_next/static/a.js" async=""></script>',
      '<script src="/theme.js"></script>', '<script type="application/ld+json">{"@type":"Article"}</script>', '<p>Words</p>', `<script id="_R_">${push}</script>`, `<script>${push}</script>`,
    ].join('')
    expect(withoutNextScripts(html)).toEqual({
      html: '<link rel="preload" href="/_next/static/media/a.woff2" as="font"/><script src="/theme.js"></script><script type="application/ld+json">{"@type":"Article"}</script><p>Words</p>',
      refused: [],
    })
  })

  it('names a script that isn’t Next’s, however it is spelt or dressed up as data, and leaves it to the policy', () => {
    const page = '<script data-x=" type=application/ld+json">alert(1)</script><script type="module">alert(2)</script><SCRIPT>alert(3)</SCRIPT>'
    const { html, refused } = withoutNextScripts(page)
    expect(html).toBe(page)
    expect(refused).toEqual(expect.arrayContaining(['alert(2)', 'alert(3)']))
  })
})
