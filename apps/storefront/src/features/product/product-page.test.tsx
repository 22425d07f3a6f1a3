import type { Price, ProductView } from '@gatehouse/contract'
import { render, screen, within } from '@testing-library/react'
import { described, picture, words } from '../../../test/page-content.ts'
import { agedBooks, demoDay, frozenSet, policyOf } from '../../../test/rules.ts'
import { answer } from '../../gate/answers.ts'
import { gateProduct } from '../../gate/gated.ts'
import { holdRules, noRules } from '../../gate/rules.ts'
import { ProductPage } from './product-page.tsx'

const paragraph = (text: string) => ({ type: 'paragraph' as const, children: [words(text)] })
const prices: Price[] = [{ currency: 'CAD', amountMinor: 123456, taxIncluded: false }, { currency: 'EUR', amountMinor: 98765, taxIncluded: true }]
const card = (slug: string, title: string) => ({ path: `/shop/${slug}`, slug, title, summary: 'In short', group: 'Fungi', picture, textLocale: 'en' as const, prices })
const product = (slug: string): ProductView => ({
  slug, textLocale: 'en', translations: ['en'], title: 'The thing', group: 'Fungi', lead: 'Sclerotia', pictures: [picture],
  whatItIs: [paragraph('A knot of mycelium')], whatItIsNot: [paragraph('Not a food')], studies: [paragraph('Surveys')], references: [],
  related: [card('lions-mane', 'Lion’s mane'), card('symptom-journal', 'Symptom journal'), card('unheard-of', 'Unheard of')], prices,
  variants: [{ id: 'v1', sku: 'S1', label: 'Small', prices, stockState: 'few-left' }, ...(slug === 'symptom-journal' ? [{ id: 'v2', sku: 'S2', label: 'Large', prices, stockState: 'in-stock' as const }] : [])], seo: { title: 'The thing', description: '' },
})

const rules = holdRules(policyOf(frozenSet({ more: [agedBooks] })), noRules)
const set = rules.sets[0] ?? null
const gated = (slug: string, places: string[], { isConfirmed = true } = {}) => {
  const slugs = [slug, 'lions-mane', 'symptom-journal', 'unheard-of']
  return gateProduct(product(slug), answer({ rules, set, slugs, whole: slug, facts: { places, ageYears: null }, isConfirmed, at: demoDay }).answers)
}
function show(slug: string, place: string, lang: 'en' | 'fr' = 'en', more = {}) {
  const it = gated(slug, place ? [place] : [], more)
  if (!it) throw new Error('hidden')
  const { container } = render(<ProductPage product={it} lang={lang} levelOf={described} />)
  return { container, gate: within(container.querySelector('.gate') as HTMLElement) }
}
const money = /1.?234[.,]56|987[.,]65|\$|€/

describe('a catalogue entry', () => {
  it.each([['en', ['What it is', 'What it isn’t', 'What has been studied']], ['fr', ['Ce que c’est', 'Ce que ce n’est pas', 'Ce qui a été étudié']]] as const)('in %s says what it is, what it isn’t and what has been studied', (lang, titles) => {
    show('psilocybin-truffles', 'CA-ON', lang)
    for (const name of titles) expect(screen.getByRole('heading', { level: 2, name })).toBeInTheDocument()
  })

  it.each(['en', 'fr'] as const)('at level information in %s has no price, no form and no verb of buying', (lang) => {
    const { container } = show('psilocybin-truffles', 'NL', lang)
    const own = container.querySelector('.product') as HTMLElement
    expect(container.querySelector('form, button, input')).toBeNull()
    expect(own.innerHTML).not.toMatch(money)
    expect(own.textContent).not.toMatch(/\bbuy\b|\badd to\b|\bacheter\b|\bajouter\b/i)
  })

  it('is nothing at all where it is hidden', () => {
    expect(gated('unheard-of', ['CA-ON'])).toBeNull()
  })

  it('says its level by shape and word, and to machines on each card; hidden ones have no card', () => {
    const { container } = show('psilocybin-truffles', 'CA-ON', 'fr')
    expect(container.querySelector('.gate .level svg')).toHaveAttribute('aria-hidden', 'true')
    expect(container.querySelector('.gate .level')).toHaveTextContent('Information seulement')
    const level = (name: string) => screen.getByRole('link', { name }).closest('[data-gate-level]')?.getAttribute('data-gate-level')
    expect([level('Lion’s mane'), level('Symptom journal')]).toEqual(['information', 'purchase'])
    expect(container.innerHTML).not.toMatch(/unheard/i)
  })

  it('prices what may be shown with its price, in the place’s money, and says whether tax is in it', () => {
    expect(show('lions-mane-npn', 'CA-ON').container.querySelector('.product-price')).toHaveTextContent('$1,234.56 CAD, before taxFew left')
    expect(show('reagent-test-kit', 'CA-ON', 'fr').container.querySelector('.product-price')?.textContent?.replace(/\s/g, ' ')).toBe('1 234,56 $ CAD, taxes en sus')
    const both = within(show('symptom-journal', 'NL').container.querySelector('.product-prices') as HTMLElement).getAllByRole('listitem')
    expect(both.map((it) => it.textContent?.replace(/\s/g, ' '))).toEqual(['Small €987.65 EUR, tax included Few left', 'Large €987.65 EUR, tax included In stock'])
    expect(show('fungi-field-guide', 'NL').container.querySelector('.product-price')).toHaveTextContent('€987.65 EUR, tax included')
    expect(show('lions-mane', 'CA-ON').container.querySelector('.product-price')).toBeNull()
  })

  it('says where a thing may be bought that no orders are taken yet', () => {
    expect(show('symptom-journal', 'NL').container).toHaveTextContent('This shop takes no orders yet')
    expect(show('symptom-journal', 'NL', 'fr').container).toHaveTextContent('ne prend pas encore de commandes')
    const it = gated('symptom-journal', ['NL'])
    if (!it) throw new Error('it is hidden')
    const { container } = render(<ProductPage product={{ ...it, price: null, variants: [] }} lang="en" levelOf={() => null} />)
    expect(container).toHaveTextContent('This shop takes no orders yet')
    for (const slug of ['lions-mane', 'psilocybin-truffles', 'reagent-test-kit']) expect(show(slug, 'CA-ON').container.querySelector('.product')).not.toHaveTextContent('no orders')
  })

  it.each(['en', 'fr'] as const)('is put into the basket in %s where it may be bought and orders are taken, and nowhere else', (lang) => {
    const open = (slug: string, place: string, change = {}) => {
      const it = gated(slug, [place])
      if (!it) throw new Error('it is hidden')
      return render(<ProductPage product={{ ...it, ...change }} lang={lang} levelOf={described} isOpen />).container
    }
    const one = open('lions-mane-npn', 'CA-ON').querySelector('form.add-to-basket') as HTMLFormElement
    expect([one.method, one.getAttribute('action'), one.querySelector('[name=variant]')?.getAttribute('value'), one.querySelector('[name=from]')?.getAttribute('value')]).toEqual(['post', `/${lang}/cart`, 'v1', '/shop/lions-mane-npn'])
    expect(within(one).getByRole('button')).toHaveAttribute('value', 'add')
    expect(within(one).getByLabelText(lang === 'en' ? 'How many' : 'Quantité')).toHaveValue(1)
    const both = open('symptom-journal', 'NL')
    expect(within(both).getAllByRole('radio').map((it) => [it.getAttribute('value'), (it as HTMLInputElement).checked])).toEqual([['v1', true], ['v2', false]])
    expect(both.querySelector('.product-prices')).toBeNull()
    expect(both).not.toHaveTextContent(/takes no orders|ne prend pas/)
    const it = gated('symptom-journal', ['NL'])
    const out = (states: ('in-stock' | 'out-of-stock')[]) => open('symptom-journal', 'NL', { variants: it?.variants.map((variant, index) => ({ ...variant, stockState: states[index] })) })
    const second = within(out(['out-of-stock', 'in-stock'])).getAllByRole('radio') as HTMLInputElement[]
    expect(second.map(({ checked, disabled }) => [checked, disabled])).toEqual([[false, true], [true, false]])
    expect(out(['out-of-stock', 'out-of-stock']).querySelector('form')).toBeNull()
    for (const slug of ['lions-mane', 'reagent-test-kit', 'psilocybin-truffles', 'hemp-oil']) expect(open(slug, 'CA-ON').querySelector('form, button, input')).toBeNull()
    expect(show('symptom-journal', 'NL', lang).container.querySelector('form, button, input')).toBeNull()
  })

  it('tells what a basket knows a thing by only where it may be bought', () => {
    expect(gated('reagent-test-kit', ['CA-ON'])?.variants.map(({ id }) => id)).toEqual([null])
    expect(gated('lions-mane-npn', ['CA-ON'])?.variants.map(({ id }) => id)).toEqual(['v1'])
    expect(gated('lions-mane-npn', ['CA-ON'], { isConfirmed: false })?.variants).toEqual([])
  })

  it('never hands a price on that mayn’t be shown', () => {
    const it = gated('psilocybin-truffles', ['CA-ON'])
    expect(JSON.stringify({ ...it, related: it?.related.filter(({ level }) => level === 'information') })).not.toMatch(/123456|98765/)
  })
})

describe('the gate', () => {
  it('says what may be done, why, since when and by which source', () => {
    const { gate } = show('psilocybin-truffles', 'CA-ON')
    expect(gate.getByRole('heading')).toHaveTextContent('What may be done here, and why')
    expect(gate.getByText(/There is no price and no order form/)).toBeInTheDocument()
    expect(gate.getByText(/Since 1\sOctober 2026 a restricted drug may not be advertised in Canada/, { selector: '.gate > p' })).toBeInTheDocument()
    expect(gate.getByText(/^Canada, since/)).toHaveTextContent('Canada, since 1 October 2026')
    expect(gate.getByRole('link', { name: /SOR\/2025-242, s\.\s235\(a\); Sch\. 4/ })).toHaveAttribute('href', 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2025-242/')
    expect(gate.getAllByText(/the text itself was read/)[0]).toHaveTextContent('23 November 2026; the text itself was read')
    expect(gate.getByText('One more rule counts here')).toBeInTheDocument()
  })

  it.each([
    ['lions-mane-npn', 'CA-ON', /may be shown with its price, and bought/], ['reagent-test-kit', 'CA-ON', /may be shown with its price. It can’t be ordered/],
    ['oyster-grow-kit', '', /no rule that allows more everywhere you may be/],
  ])('says of %s in %j what may be done', (slug, place, text) => expect(show(slug, place).gate.getByText(text)).toBeInTheDocument())

  it('says what a duty asks to be said', () => {
    expect(show('lions-mane-npn', 'US-TX').gate.getByText(/not been evaluated by the Food and Drug Administration/)).toBeInTheDocument()
  })

  it('shows beside the French a text whose English wording the law fixes, marked as English, and the English alone on an English page', () => {
    const fixed = /^This statement has not been evaluated by the Food and Drug Administration\. .*disease\.$/
    const { gate } = show('lions-mane-npn', 'US-TX', 'fr')
    const note = gate.getByText(/n’a pas été évalué par la Food and Drug Administration/)
    const english = within(note).getByText(fixed)
    expect(english).toHaveAttribute('lang', 'en')
    expect(show('lions-mane-npn', 'US-TX').gate.getByText(fixed).querySelector('[lang]')).toBeNull()
    // What another law asks to be said has no wording of its own.
    expect(show('lions-mane-npn', 'CA-ON', 'fr').gate.getByText(/conformément à son étiquette/).querySelector('[lang]')).toBeNull()
  })

  it('cites a law that is published in French too by its French title, and any other in English, marked', () => {
    const canada = show('psilocybin-truffles', 'CA-ON', 'fr').gate
    const law = canada.getByRole('link', { name: /^Règlement sur les substances désignées, DORS\/2025-242, al\.\s235a\); ann\.\s4$/ })
    expect(law.closest('[lang]')?.tagName ?? 'HTML').not.toBe('DD')
    expect(canada.queryByText(/Controlled Substances Regulations/)).toBeNull()
    const states = show('lions-mane-npn', 'US-TX', 'fr').gate.getAllByText(/21 CFR 101\.93/)[0]
    expect(states?.closest('dd')).toHaveAttribute('lang', 'en')
  })

  it('names lawful ways where rules point to some', () => {
    show('psilocybin-truffles', 'CA-ON', 'fr')
    const ways = within(screen.getByRole('region', { name: 'Voies légales' }))
    expect(ways.getAllByRole('listitem')).toHaveLength(3)
    expect(ways.getByText(/Programme d’accès spécial/)).toBeInTheDocument()
  })

  it('says exactly what unlocks more, and where to give it', () => {
    const { gate } = show('fungi-field-guide', 'CA-ON')
    expect(gate.getByText('It may be bought here by whoever is 19 or older.')).toBeInTheDocument()
    expect(gate.getByRole('link', { name: 'Give your date of birth' })).toHaveAttribute('href', '/en/region?from=%2Fshop%2Ffungi-field-guide#age')
    expect(show('fungi-field-guide', 'NL').gate.queryByText(/19 or older/)).toBeNull()
  })

  it('says plainly that the rules couldn’t be confirmed', () => {
    const { gate, container } = show('symptom-journal', 'CA-ON', 'en', { isConfirmed: false })
    expect(gate.getByText(/couldn’t confirm that our rules are up to date/)).toBeInTheDocument()
    expect(container.innerHTML).not.toMatch(money)
  })

  it.each(['en', 'fr'] as const)('in %s uses none of the words that a gate must not use, and names no place but a rule’s own', (lang) => {
    for (const slug of ['psilocybin-truffles', 'lions-mane', 'oyster-grow-kit', 'lions-mane-npn', 'fungi-field-guide']) {
      for (const place of ['CA-QC', 'US-TX', 'NL', '']) {
        const { container } = show(slug, place, lang)
        const text = container.querySelector('.product')?.textContent ?? ''
        expect(text).not.toMatch(/forbidden|illegal|invalid|oops|sorry|désolé|invalide/i)
        expect(text).not.toMatch(/Qu[eé]bec|Texas/)
      }
    }
  })
})
