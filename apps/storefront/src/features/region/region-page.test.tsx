import { render, screen, within } from '@testing-library/react'
import { policyOf } from '../../../test/rules.ts'
import { listPlaces } from '../../gate/place-options.ts'
import { holdRules, noRules } from '../../gate/rules.ts'
import { placesOf } from '../../gate/visitor.ts'
import type { RegionFacts } from './facts.ts'
import { RegionPage } from './region-page.tsx'

const canada = { country: 'Canada', lines: [{ label: 'Crisis:', number: '9-8-8', tel: '988' }], reading: [{ path: '/guides/legal', title: 'Legal access', textLocale: 'en' as const }] }
const elsewhere = { country: 'Elsewhere', lines: [{ label: 'Emergency:', number: '112', tel: '112' }], reading: [] }
const rules = holdRules(policyOf(), noRules)

interface More { network?: string | null; chosen?: string; lang?: 'en' | 'fr'; visitor?: Partial<RegionFacts['visitor']>; facts?: Partial<RegionFacts> }

function show({ network = null, chosen, lang = 'en', visitor = {}, facts = {} }: More = {}) {
  const evidence = { network, chosen: chosen === undefined ? null : { place: chosen, chosenOn: '2026-11-23' } }
  const all: RegionFacts = {
    visitor: { evidence, ageBand: null, facts: { places: placesOf(evidence), ageYears: null }, ...visitor }, areas: rules.areas, places: listPlaces(lang, rules), house: ['CA-ON'],
    isAgeAsked: false, isConfirmed: true, isOpen: false, outcome: [{ level: 'purchase', goods: [{ path: '/shop/journal', title: 'The journal' }] }], from: null, isKept: false, ...facts,
  }
  return render(<RegionPage region={{ countries: [canada, elsewhere] }} facts={all} lang={lang} />)
}
const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) })).getAllByRole('cell').map((it) => it.textContent)
const asked = /Date of birth|Date de naissance/

describe('the page about one’s place', () => {
  it('says that nothing is known where nothing is', () => {
    show()
    expect(screen.getByText(/Nothing says where you are/)).toBeInTheDocument()
    expect(row('Network address')).toEqual(['Nothing', 'Not used'])
    expect(row('Your choice')).toEqual(['None yet', 'Not used'])
    expect(row('We sell and ship from')).toEqual(['Ontario, Canada', 'Always'])
    expect(screen.getByRole('combobox', { name: 'Country, province or state' })).toHaveValue('')
  })

  it.each([
    ['CA', undefined, 'We take it that you are in Canada.', ['Canada', 'Yes']],
    ['CA', 'CA-BC:vancouver', 'We take it that you are in Vancouver, British Columbia, Canada.', ['Canada', 'Your choice lies within it and counts instead']],
    ['CA-ON', 'CA', 'We take it that you are in Canada.', ['Ontario, Canada', 'Your choice, which is wider, counts instead']],
    ['DE', 'CA-ON', 'We take it that you may be in Ontario, Canada and Germany. Each counts, and the most careful answer holds.', ['Germany', 'Yes, beside your choice: a choice elsewhere is added, not put in its place']],
  ])('says of the network’s word %s and the choice %s what is assumed, and why', (network, chosen, assumed, counts) => {
    show({ network, ...(chosen ? { chosen } : {}) })
    expect(screen.getByText(assumed)).toBeInTheDocument()
    expect(row('Network address')).toEqual(counts)
    expect(screen.getByRole('combobox')).toHaveValue(chosen ?? network)
  })

  it('sends its form to its own address, with the way back in it', () => {
    const { container } = show({ lang: 'fr', chosen: 'CA-QC', facts: { from: '/shop/journal' } })
    const form = container.querySelector('form') as HTMLFormElement
    expect([form.getAttribute('action'), form.method]).toEqual(['/fr/region', 'post'])
    expect(container.querySelector('input[name=from]')).toHaveValue('/shop/journal')
    expect(screen.getByRole('button', { name: 'Oublier mon lieu' })).toHaveValue('place')
    expect(screen.getByText(/Lieu supposé\s: Québec, Canada\./)).toBeInTheDocument()
  })

  it('asks for an age only where some rule needs it, and says that it may be left out', () => {
    show()
    expect(screen.queryByLabelText(asked)).toBeNull()
    expect(screen.getByText(/so we don’t ask for it/)).toBeInTheDocument()
    show({ lang: 'fr', facts: { isAgeAsked: true } })
    expect(screen.getByLabelText(asked)).toHaveAttribute('name', 'birthDate')
    expect(screen.getByLabelText(asked)).toHaveAccessibleDescription(/Seulement si vous le voulez/)
  })

  it.each([[{ from: 19, below: null }, '19 or older'], [{ from: 0, below: 19 }, 'Under 19'], [{ from: 19, below: 21 }, 'From 19, under 21']])('shows the age group that was given as a group, and forgets it on request', (ageBand, said) => {
    show({ visitor: { ageBand }, facts: { isAgeAsked: true } })
    expect(row('Age group')).toEqual([said, 'Yes'])
    expect(screen.getByRole('button', { name: 'Forget my age group' })).toHaveAttribute('value', 'age')
  })

  it('names the fields that couldn’t be taken, keeps what was typed and leads to each', () => {
    show({ facts: { isAgeAsked: true }, visitor: { refused: { problems: { place: 'unknown', birthDate: 'unreadable' }, place: 'XX', birthDate: '2026-02-30' } } })
    const summary = within(screen.getByRole('alert'))
    expect(summary.getByRole('link', { name: /this one isn’t on it/ })).toHaveAttribute('href', '#place')
    expect(summary.getByRole('link', { name: /year, month and day/ })).toHaveAttribute('href', '#birthDate')
    expect(screen.getByRole('combobox')).toHaveAccessibleDescription(/this one isn’t on it/)
    expect(screen.getByLabelText(asked)).toHaveAccessibleDescription(/year, month and day/)
    expect(screen.getByLabelText(asked)).toBeInvalid()
    show()
    expect(screen.getAllByRole('alert')).toHaveLength(1)
  })

  it('says what follows: how far which entries go', () => {
    show()
    const outcome = within(screen.getByRole('region', { name: 'What follows' }))
    expect(outcome.getByText('Can be bought')).toBeInTheDocument()
    expect(outcome.getByText('This shop takes no orders yet: for now nothing is sold here.')).toBeInTheDocument()
    expect(outcome.getByRole('link', { name: 'The journal' })).toHaveAttribute('href', '/en/shop/journal')
  })

  it('gives each country its lines and what there is to read on its law', () => {
    show({ lang: 'fr' })
    const help = screen.getByRole('region', { name: 'De l’aide, par pays' })
    expect(within(help).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Canada', 'Elsewhere'])
    expect(within(help).getByRole('link', { name: '9-8-8' })).toHaveAttribute('href', 'tel:988')
    expect(within(help).getByRole('link', { name: 'Legal access' })).toHaveAttribute('href', '/fr/guides/legal')
    expect(within(help).getByRole('link', { name: 'Legal access' })).toHaveAttribute('lang', 'en')
    expect(within(help).getAllByText(/encore rien publié/)).toHaveLength(1)
  })
})
