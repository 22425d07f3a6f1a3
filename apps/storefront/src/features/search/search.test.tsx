import type { SearchEntry, SearchHit, SearchKind } from '@gatehouse/contract'
import { cleanup, render, screen, within } from '@testing-library/react'
import { described } from '../../../test/page-content.ts'
import { countKinds, pageOf, resultsOnAPage } from './count-kinds.ts'
import { Results } from './results.tsx'
import { SearchPage } from './search-page.tsx'

const hit = (kind: SearchKind, slug: string): SearchHit => ({ id: `${kind}:${slug}`, kind, slug, path: kind === 'question' ? '/faq' : `/${kind}s/${slug}`, anchor: kind === 'question' ? slug : null })
const entry = (one: SearchHit): SearchEntry => ({ ...one, title: [{ text: `The ${one.slug}`, isMatch: false }], excerpt: [{ text: 'About ', isMatch: false }, { text: '<pain>', isMatch: true }, { text: '.', isMatch: false }] })
const many = Array.from({ length: resultsOnAPage * 2 + 1 }, (_, index) => hit(index % 2 ? 'guide' : 'article', `text-${index}`))

describe('counting', () => {
  it('is by kind, in the order of the kinds, without those that have none', () => {
    expect(countKinds([hit('question', 'a'), hit('article', 'b'), hit('question', 'c')])).toEqual([{ kind: 'article', count: 1 }, { kind: 'question', count: 2 }])
    expect(countKinds([])).toEqual([])
  })

  it('goes page by page, and a page past the end is the last', () => {
    expect(pageOf(many, undefined, 1)).toMatchObject({ total: 41, page: 1, last: 3, hits: { length: resultsOnAPage } })
    expect(pageOf(many, undefined, 3).hits).toEqual(many.slice(-1))
    expect(pageOf(many, undefined, 99)).toMatchObject({ page: 3 })
    expect(pageOf(many, 'guide', 1)).toMatchObject({ total: 20, last: 1 })
    expect(pageOf([], undefined, 5)).toEqual({ hits: [], total: 0, page: 1, last: 1 })
  })
})

const show = (hits: SearchHit[], more: Partial<Parameters<typeof Results>[0]> = {}, query = { q: 'pain & <b>', kind: undefined as SearchKind | undefined, page: 1 }) => {
  const shown = pageOf(hits, query.kind, query.page)
  return render(<Results lang="en" query={query} hits={hits} shown={shown} entries={shown.hits.map(entry)} fit="exact" isCut={false} levelOf={described} {...more} />)
}

describe('what was found', () => {
  it('says how much, marks the words, and shows markup as text', () => {
    show([hit('article', 'a'), hit('question', 'is-it'), hit('product', 'b')])
    expect(screen.getByRole('heading', { level: 2, name: '3 results for “pain & <b>”' })).toBeInTheDocument()
    expect(screen.getAllByText('<pain>').map(({ tagName }) => tagName)).toEqual(['MARK', 'MARK', 'MARK'])
    expect(screen.getByRole('link', { name: 'The a' })).toHaveAttribute('href', '/en/articles/a')
    expect(screen.getByRole('link', { name: 'The is-it' })).toHaveAttribute('href', '/en/faq#is-it')
  })

  it('says of an entry of the shop at which level it is shown', () => {
    show([hit('article', 'a'), hit('product', 'b')])
    const [article, product] = screen.getAllByRole('listitem').slice(-2)
    expect(product).toHaveAttribute('data-gate-level', 'information')
    expect(article).not.toHaveAttribute('data-gate-level')
    cleanup()
    show([hit('product', 'b')], { levelOf: () => 'purchase' })
    expect(screen.getAllByRole('listitem').at(-1)).toHaveAttribute('data-gate-level', 'purchase')
  })

  it('can be had one kind at a time, by links that keep the words', () => {
    show(many, {}, { q: 'pain & <b>', kind: 'guide', page: 1 })
    const kinds = within(screen.getByRole('navigation', { name: 'Kinds of results' }))
    expect(kinds.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['All 41', 'Articles 21', 'Guides 20'])
    expect(kinds.getByRole('link', { name: 'Guides 20' })).toHaveAttribute('aria-current', 'true')
    expect(kinds.getByRole('link', { name: 'All 41' })).toHaveAttribute('href', '/en/search?q=pain+%26+%3Cb%3E')
    expect(kinds.getByRole('link', { name: 'Articles 21' })).toHaveAttribute('href', '/en/search?q=pain+%26+%3Cb%3E&kind=article')
  })

  it('leads from page to page', () => {
    show(many, {}, { q: 'pain', kind: undefined, page: 2 })
    const pages = within(screen.getByRole('navigation', { name: 'Pages of results' }))
    expect(pages.getByText('Page 2 of 3')).toBeInTheDocument()
    expect(pages.getByRole('link', { name: 'Previous' })).toHaveAttribute('href', '/en/search?q=pain')
    expect(pages.getByRole('link', { name: 'Next' })).toHaveAttribute('href', '/en/search?q=pain&page=3')
  })

  it('has no pages where one is enough, and says where it fits loosely or was cut', () => {
    const { unmount } = show([hit('article', 'a')])
    expect(screen.queryByRole('navigation', { name: 'Pages of results' })).toBeNull()
    expect(screen.queryByText(/words close to them|some of them|first 12 words/)).toBeNull()
    unmount()
    show([hit('article', 'a')], { fit: 'similar', isCut: true })
    expect(screen.getByText(/words close to them/)).toBeInTheDocument()
    expect(screen.getByText(/first 12 words/)).toBeInTheDocument()
  })
})

describe('the page of the search', () => {
  const start = { topics: [{ title: 'The law', path: '/topics/law' }], guides: [{ title: 'A guide', path: '/guides/a' }] }
  const asked = (q: string) => ({ ok: true as const, query: { q, kind: undefined, page: 1 } })

  it('has a plain form with a label, and the words stay in it', () => {
    render(<SearchPage lang="fr" read={asked('l’accès')} results={<p>Results</p>} start={null} />)
    const form = screen.getByRole('search', { name: 'Chercher dans ce site' })
    expect(form).toHaveAttribute('action', '/fr/search')
    expect(form).toHaveAttribute('method', 'get')
    expect(within(form).getByRole('searchbox', { name: 'Chercher dans ce site' })).toHaveValue('l’accès')
    expect(within(form).getByRole('button', { name: 'Chercher' })).toBeInTheDocument()
  })

  it('leads on to topics and guides where nothing was asked, and says no more', () => {
    render(<SearchPage lang="en" read={asked('')} results={null} start={start} />)
    expect(screen.getByRole('link', { name: 'The law' })).toHaveAttribute('href', '/en/topics/law')
    expect(screen.getByRole('link', { name: 'A guide' })).toHaveAttribute('href', '/en/guides/a')
    expect(screen.queryByText(/Nothing found/)).toBeNull()
  })

  it('says that nothing was found, and where else to look', () => {
    render(<SearchPage lang="fr" read={asked('zzz')} results={null} start={start} />)
    expect(screen.getByRole('heading', { level: 2, name: /Rien trouvé pour «\s*zzz\s*»/ })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /dans les textes anglais/ })).toHaveAttribute('href', '/en/search?q=zzz')
  })

  it('says beside the field what to mend, and keeps what was typed', () => {
    const typed = 'a'.repeat(250)
    render(<SearchPage lang="en" read={{ ok: false, field: 'q', typed }} results={null} start={start} />)
    const field = screen.getByRole('searchbox')
    expect(field).toHaveValue(typed)
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(/Shorten this to 200 characters or fewer. It has 250 now./)
    expect(screen.queryByText(/Nothing found/)).toBeNull()
  })

  it('says of two questions in one address that they are two, not how long they are', () => {
    render(<SearchPage lang="en" read={{ ok: false, field: 'q', typed: '' }} results={null} start={start} />)
    expect(screen.getByRole('searchbox')).toHaveAccessibleDescription(/one question at a time/)
  })
})
