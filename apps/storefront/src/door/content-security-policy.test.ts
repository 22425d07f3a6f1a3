import { createHash } from 'node:crypto'
import { contentSecurityPolicy, findInlineScripts, isDataPush, noncePolicy } from './content-security-policy.ts'

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

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

describe('the inline scripts of a page', () => {
  it('allows by hash what is Next’s, once each, and names the rest', () => {
    const push = 'self.__next_f.push([1,"a"])'
    const html = `<script src="/_next/static/a.js" async=""></script><script>${push}</script><script id="_R_">${push}</script><script>alert(1)</script>`
    expect(findInlineScripts(html)).toEqual({ allowed: [hashOf(push)], refused: ['alert(1)'] })
  })

  it('passes over data, which no browser runs', () => {
    expect(findInlineScripts('<script type="application/ld+json">{"@type":"Article"}</script>')).toEqual({ allowed: [], refused: [] })
  })

  it('allows no script that only dresses up as data, and sees each however it is spelt', () => {
    const { allowed, refused } = findInlineScripts('<script data-x=" type=application/ld+json">alert(1)</script><script type="module">alert(2)</script><SCRIPT>alert(3)</SCRIPT>')
    expect(allowed).toEqual([])
    expect(refused).toEqual(expect.arrayContaining(['alert(2)', 'alert(3)']))
  })
})

describe('the policy', () => {
  it('never allows inline or evaluated scripts to visitors', () => {
    for (const policy of [contentSecurityPolicy({ scripts: [] }), noncePolicy('abc', { frameAncestors: 'https://cms.example' })]) {
      const scripts = policy.split('; ').find((part) => part.startsWith('script-src'))
      expect(scripts).not.toMatch(/unsafe/)
      expect(policy).toMatch(/base-uri 'none'/)
    }
  })

  it('lets nobody frame a page, and the CMS alone a preview', () => {
    expect(contentSecurityPolicy({ scripts: [] })).toMatch(/frame-ancestors 'none'/)
    expect(noncePolicy('abc', { frameAncestors: 'https://cms.example' })).toMatch(/frame-ancestors https:\/\/cms\.example/)
  })
})
