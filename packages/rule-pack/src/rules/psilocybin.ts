import { cap, type Entry } from '../entry.ts'

/** The floor under every place's own rules. */
export const psilocybin: Entry[] = [
  cap({ id: 'psilocybin-anywhere', level: 'information', classes: ['psilocybin'], places: ['*'] }, {
    source: { title: 'Default of this pack: no law was found anywhere that permits selling psilocybin mushrooms by mail', date: '2026' }, confidence: 'M',
    notice: {
      en: 'Psilocybin isn’t sold here, to anybody, anywhere. This page is information only.',
      fr: 'La psilocybine n’est vendue ici à personne, nulle part. Cette page est fournie à titre informatif seulement.',
    },
    staffNote: 'Stands for every place, also for those about which nothing usable was found (Austria, the Bahamas, Japan, Portugal, Spain). No place’s own rule may lift it.',
  }),
]
