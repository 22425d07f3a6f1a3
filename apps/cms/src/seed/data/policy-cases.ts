import type { Level } from '@gatehouse/policy'
import type { ClassSlug } from './classes.ts'

interface CaseSeed { title: string; classes: readonly ClassSlug[]; attributes?: readonly string[]; place: string; level: Level }

/** What must hold of every set that the demo's officers publish: what is controlled isn't sold, to no one, from nowhere. */
export const policyCases: readonly CaseSeed[] = [
  { title: 'Psilocybin truffles aren’t sold in Ontario', classes: ['psilocybin-truffle'], place: 'CA-ON', level: 'information' },
  { title: 'Psilocybin truffles aren’t sold in the Netherlands', classes: ['psilocybin-truffle'], place: 'NL', level: 'information' },
  { title: 'Psilocybin spores aren’t sold in Texas', classes: ['psilocybin-spores'], place: 'US-TX', level: 'information' },
  { title: 'Hemp with CBD isn’t sold in Texas', classes: ['hemp-cbd'], place: 'US-TX', level: 'information' },
  { title: 'Kratom isn’t sold where the place isn’t known', classes: ['kratom'], place: 'unknown', level: 'information' },
  { title: 'A functional mushroom without a licence isn’t sold in Ontario', classes: ['functional-mushroom'], place: 'CA-ON', level: 'information' },
]
