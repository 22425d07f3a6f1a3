import { cap, duty, type Entry } from '../entry.ts'
import { at, capFrom, review } from '../instants.ts'

const classes = ['psilocybin']
const visitor: { roles: ['visitor'] } = { roles: ['visitor'] }

/** The United States: one federal cap, and what two states license below it. */
export const psilocybinUnitedStates: Entry[] = [
  cap({ id: 'psilocybin-us', level: 'information', classes, places: ['US'] }, {
    source: { title: 'Schedule I of the federal controlled substances; Executive Order 14401 (91 FR 21709)', date: '2026-04-18' }, confidence: 'M',
    notice: {
      en: 'Psilocybin is a Schedule I substance under United States federal law, whatever a state allows.',
      fr: 'Aux États-Unis, la psilocybine figure à l’annexe I de la loi fédérale, quoi qu’un État permette.',
    },
    staffNote: 'The order speeds reviews up and reschedules nothing. A medicine may be approved in 2027: nothing after November 2026 was verified. City measures lower enforcement and allow no sale. New Jersey’s hospital pilot (signed 20 January 2026) runs within the trial rules; New Mexico’s programme is due by 31 December 2027, and chronic pain isn’t listed in it: neither has a rule of its own.',
  }),
  duty({ id: 'channel-trial-us', classes, places: ['US'], ...visitor, reviewBy: review('2027-02-23') }, {
    duty: 'channel', confidence: 'M', source: { title: 'Executive Order 14401 (91 FR 21709), summary', date: '2026-04-18' },
    notice: {
      en: 'Lawful way in the United States: a clinical trial.',
      fr: 'Voie légale aux États-Unis\u00a0: un essai clinique.',
    },
    staffNote: 'The Right to Try path is conditional; don’t name it as open.',
  }),
  duty({ id: 'channel-service-centre-us-or', classes, places: ['US-OR'], ...visitor }, {
    duty: 'channel', confidence: 'M', source: { title: 'Oregon Measure 109', date: '2023' },
    notice: {
      en: 'Oregon: from 21, supervised at a licensed service centre. Nothing is sold to take away.',
      fr: 'Oregon\u00a0: à partir de 21 ans, sous supervision dans un centre de services agréé. Rien n’y est vendu à emporter.',
    },
    staffNote: 'Counties and cities can opt out. The Health Authority’s own text was not read.',
  }),
  duty({ id: 'channel-healing-centre-us-co', classes, places: ['US-CO'], ...visitor, effectiveFrom: capFrom('2023-07-01', at('-06:00')) }, {
    inForceOn: '2023-07-01', duty: 'channel', confidence: 'M', source: { title: 'Colorado Proposition 122; SB23-290', date: '2023-07-01' },
    notice: {
      en: 'Colorado: from 21, at a licensed healing centre. No sale outside a licence.',
      fr: 'Colorado\u00a0: à partir de 21 ans, dans un centre de guérison agréé. Aucune vente hors permis.',
    },
    staffNote: 'Personal possession, growing and sharing are lawful there; any consideration outside a licence isn’t.',
  }),
]
