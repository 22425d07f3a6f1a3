import { nodeSchema, type RichNode, type RichText as RichTextNodes } from '@gatehouse/contract'
import { render, screen, within } from '@testing-library/react'
import { cite, picture, words } from '../../test/page-content.ts'
import type { LevelOf } from '../gate/gated.ts'
import { RichText } from './rich-text.tsx'

const show = (nodes: RichTextNodes, textLocale: 'en' | 'fr' = 'en', lang = textLocale, levelOf: LevelOf = () => 'information') =>
  render(<RichText nodes={nodes} lang={lang} textLocale={textLocale} levelOf={levelOf} />)

/** One node of each kind that the contract names: a kind without an example doesn't compile. */
const examples: { [Kind in RichNode['type']]: Extract<RichNode, { type: Kind }> } = {
  paragraph: { type: 'paragraph', children: [words('words of a paragraph')] },
  heading: { type: 'heading', level: 3, id: 'sub', children: [words('words of a heading')] },
  quote: { type: 'quote', children: [words('words of a quote')] },
  rule: { type: 'rule' },
  list: { type: 'list', ordered: true, items: [{ children: [words('outer item')], list: { type: 'list', ordered: false, items: [{ children: [words('inner item')] }] } }] },
  quickSummary: { type: 'quickSummary', rows: [{ takeaway: 'Strongest source', explanation: [words('A review'), cite(1)] }] },
  comparisonTable: { type: 'comparisonTable', caption: 'Papers', columns: ['Paper', 'People'], rows: [{ header: [words('Lyes 2022')], cells: [[words('3')]] }], note: 'From abstracts.' },
  protocolTable: { type: 'protocolTable', caption: 'The protocol', rows: [{ item: 'People', stated: [words('20 planned')], meaning: [words('A plan')] }], note: '' },
  checklistTable: { type: 'checklistTable', caption: 'To bring', rows: [{ step: 'Pain notes', status: 'Two weeks' }] },
  callout: { type: 'callout', tone: 'legal', title: 'No advertising', body: [{ type: 'paragraph', children: [words('The text of the law')] }], place: 'Canada', checkedOn: '2026-06-14', nextCheckOn: '2027-04-30' },
  figure: { type: 'figure', picture, caption: [words('What it shows')], credit: 'Drawn by us' },
  faqGroup: { type: 'faqGroup', title: 'What readers ask', entries: [{ id: 'q1', question: 'Is it?', answer: [{ type: 'paragraph', children: [words('Not by these.')] }] }] },
  productCta: { type: 'productCta', slug: 'lions-mane', title: 'Lion’s mane', text: 'What it is', picture },
  relatedGuide: { type: 'relatedGuide', path: '/guides/legal-access-in-canada', title: 'Legal access', text: 'Who acts', lastReviewed: '2026-11-09' },
  lawfulChannels: { type: 'lawfulChannels', title: 'Lawful ways', channels: [{ name: 'Clinical trial', text: [words('A study')], whoActs: 'the study team' }] },
  unknown: { type: 'unknown', name: 'hologram' },
}

const heading = (level: 2 | 3) => ({ type: 'heading' as const, level, id: `h${level}`, children: [words('A heading')] })

describe('a text of the CMS', () => {
  it.each(Object.values(examples).filter(({ type }) => type !== 'unknown'))('shows a node of the kind $type', (node) => {
    expect(nodeSchema.parse(node)).toEqual(node)
    expect(show([node]).container.childElementCount).toBe(1)
  })

  it('renders nothing for a kind that it doesn’t know, says so in the log, and shows the rest', () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => {})
    const { container } = show([nodeSchema.parse({ type: 'hologram', depth: 3 }), examples.paragraph])
    expect(container.textContent).toBe('words of a paragraph')
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('"hologram"'))
    warn.mockRestore()
  })

  it.each([
    ['a paragraph', { type: 'paragraph', children: [words('kept'), { type: 'sparkle', text: 'not shown' }] }],
    ['a link', { type: 'paragraph', children: [{ type: 'link', href: '/faq', children: [words('kept'), { type: 'sparkle' }] }] }],
    ['an inner list', { type: 'list', ordered: false, items: [{ children: [], list: { type: 'list', ordered: true, items: [{ children: [words('kept'), { type: 'sparkle' }] }] } }] }],
    ['a cell', { ...examples.comparisonTable, caption: '', columns: ['', ''], note: '', rows: [{ header: [{ type: 'sparkle' }], cells: [[{ type: 'sparkle' }, words('kept')]] }] }],
    ['a callout', { ...examples.callout, tone: 'note', title: '', body: [{ type: 'hologram', children: 7 }, { type: 'paragraph', children: [words('kept')] }] }],
  ])('leaves a kind that it doesn’t know out of %s, and keeps the rest', (_where, node) => {
    const { container } = show([nodeSchema.parse(node)])
    expect(container.textContent).toContain('kept')
    expect(container.textContent).not.toContain('not shown')
  })

  it.each([
    ['a text without its words', { type: 'paragraph', children: [{ type: 'text' }] }],
    ['a link to a script', { type: 'paragraph', children: [{ type: 'link', href: 'javascript:alert(1)', children: [] }] }],
    ['a citation of nothing', { type: 'paragraph', children: [{ type: 'cite', number: 0 }] }],
    ['a block where words belong', { type: 'paragraph', children: [examples.callout] }],
    ['a heading in a callout', { ...examples.callout, body: [heading(2)] }],
    ['a node without a type', { type: 'paragraph', children: [{ text: 'x' }] }],
  ])('refuses %s', (_what, node) => {
    expect(nodeSchema.safeParse(node).success).toBe(false)
  })

  it('gives headings their level and their address', () => {
    show([examples.heading])
    expect(screen.getByRole('heading', { level: 3, name: 'words of a heading' }).id).toBe('sub')
  })

  it('puts an inner list inside its item', () => {
    show([examples.list])
    expect(within(screen.getAllByRole('listitem')[0] as HTMLElement).getByText('inner item')).toBeVisible()
  })

  it('numbers tables and figures, each kind by itself', () => {
    const { container } = show([examples.comparisonTable, examples.figure, examples.protocolTable, examples.checklistTable])
    expect([...container.querySelectorAll('caption')].map((caption) => caption.textContent)).toEqual(['Table 1. Papers', 'Table 2. The protocol', 'Table 3. To bring'])
    expect(container.querySelector('figcaption')?.textContent).toBe('Figure 1. What it shows Drawn by us')
  })

  it.each([
    ['quickSummary', 'In short', ['Strongest source'], 2],
    ['comparisonTable', 'Table 1. Papers', ['Lyes 2022'], 2],
    ['protocolTable', 'Table 1. The protocol', ['People'], 3],
    ['checklistTable', 'Table 1. To bring', ['Pain notes'], 3],
  ] as const)('makes %s a table with headings of rows and columns', (kind, caption, rowHeaders, columns) => {
    show([examples[kind]])
    const table = screen.getByRole('table', { name: caption })
    expect(within(table).getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(rowHeaders)
    expect(within(table).getAllByRole('columnheader')).toHaveLength(columns)
  })

  it('names each box of a checklist by its step', () => {
    show([examples.checklistTable])
    expect(screen.getByRole('checkbox', { name: 'Done: Pain notes' })).not.toBeChecked()
  })

  it('says the kind of a callout in words, and where and when a legal one was checked', () => {
    show([examples.callout])
    const notice = screen.getByRole('complementary', { name: 'Legal notice: No advertising' })
    expect(notice).toHaveTextContent('Applies to Canada. Text checked 14 June 2026. Next check due 30 April 2027. Information, not legal advice.')
  })

  it('keeps place and dates out of a callout that isn’t legal', () => {
    show([{ ...examples.callout, tone: 'note' }])
    expect(screen.getByRole('complementary', { name: 'Note: No advertising' })).not.toHaveTextContent('Applies to')
  })

  it('shows a catalogue entry at level information: its word, a link, no price and no verb of buying', () => {
    const { container } = show([examples.productCta])
    const entry = screen.getByRole('region', { name: 'In our catalogue: Lion’s mane' })
    expect(entry).toHaveAttribute('data-gate-level', 'information')
    expect(entry).toHaveTextContent('Information only')
    expect(within(entry).getByRole('link', { name: 'Read the entry' })).toHaveAttribute('href', '/en/shop/lions-mane')
    expect(container.textContent).not.toMatch(/\$|€|buy|order|cart|basket/i)
  })

  it.each(['display', 'purchase'] as const)('says that a catalogue entry is at level %s, still without a price', (level) => {
    const { container } = show([examples.productCta], 'en', 'en', () => level)
    expect(container.querySelector('[data-gate-level]')).toHaveAttribute('data-gate-level', level)
    expect(container.textContent).not.toMatch(/\$|€|order|cart|basket/i)
  })

  it('names no product that is hidden: no entry, and no link to it from a sentence', () => {
    const link = (href: string) => ({ type: 'link' as const, href, children: [{ type: 'text' as const, text: 'the entry' }] })
    const hidden = (slug: string) => (slug === 'lions-mane' ? null : 'information' as const)
    const { container } = show([examples.productCta, { type: 'paragraph', children: [words('See '), link('/shop/lions-mane'), words(' and '), link('/shop/reishi-tea'), link('/shop')] }], 'en', 'en', hidden)
    expect(container.innerHTML).not.toContain('lions-mane')
    expect(container.textContent).not.toContain('Lion')
    expect(screen.getAllByRole('link').map((it) => it.getAttribute('href'))).toEqual(['/en/shop/reishi-tea', '/en/shop'])
    expect(container.textContent).toBe('See the entry and the entrythe entry')
  })

  it('says who acts on each lawful way', () => {
    show([examples.lawfulChannels])
    expect(screen.getByRole('listitem')).toHaveTextContent('Who acts: the study team')
  })

  it.each([
    [[], 2], [[heading(2)], 3], [[heading(3)], 4],
  ] satisfies [RichTextNodes, number][])('gives a block’s title one level below the heading that it stands under: %#', (before, level) => {
    show([...before, examples.faqGroup, examples.lawfulChannels, examples.productCta])
    for (const name of ['What readers ask', 'Lawful ways', 'Lion’s mane']) expect(screen.getByRole('heading', { name, level })).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Clinical trial', level: level + 1 })).toBeInTheDocument()
  })

  it('folds answers without a script', () => {
    const { container } = show([examples.faqGroup])
    expect(container.querySelector('details > summary')).toHaveTextContent('Is it?')
  })
})

describe('running text', () => {
  it('marks a citation as a link to its reference, held to the word before it', () => {
    const { container } = show([{ type: 'paragraph', children: [words('Three people. '), cite(3), cite(12), words(' More.')] }])
    expect(screen.getByRole('link', { name: 'Reference 3' })).toHaveAttribute('href', '#ref-3')
    expect(container.textContent).toBe('Three people.\u00A03\u00A012 More.')
  })

  it('keeps a link inside the site in the language of the page, and leaves others alone', () => {
    const to = (href: string) => ({ type: 'link' as const, href, children: [{ type: 'text' as const, text: href }] })
    show([{ type: 'paragraph', children: [to('/faq'), to('https://example.org/a'), to('#law')] }], 'en', 'fr')
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/fr/faq', 'https://example.org/a', '#law'])
  })

  it('nests marks', () => {
    const { container } = show([{ type: 'paragraph', children: [{ type: 'text', text: 'Psilocybe', bold: true, italic: true }] }])
    expect(container.innerHTML).toBe('<p><strong><em>Psilocybe</em></strong></p>')
  })

  it('heads its tables in the language of the text', () => {
    show([examples.protocolTable], 'en', 'fr')
    expect(screen.getByRole('columnheader', { name: 'What the paper states' })).toBeInTheDocument()
  })
})
