import type { Both } from '../../authoring/language.ts'
import type { SourceKey } from '../sources/index.ts'

export interface LawLogSeed { date: string; title: Both<string>; text: Both<string>; source: SourceKey }

/** What changed in the law, newest first: no more than the record of our research holds. */
export const lawLog: readonly LawLogSeed[] = [
  {
    date: '2026-11-12',
    title: { en: 'United States: hemp', fr: 'États-Unis : le chanvre' },
    text: {
      en: 'A year after their Act, new limits on THC in hemp goods came due; our sources differ by a day. Whether a bill to put them off has passed isn’t in our record.',
      fr: 'Un an après leur loi, de nouvelles limites de THC dans les produits du chanvre sont arrivées à échéance; nos sources diffèrent d’un jour. Notre dossier ne dit pas si un projet de loi pour les repousser a été adopté.',
    },
    source: 'us-hemp-2025',
  },
  {
    date: '2026-10-01',
    title: { en: 'Canada: Controlled Substances Regulations', fr: 'Canada : Règlement sur les substances désignées' },
    text: {
      en: 'A restricted drug may not be advertised, and psilocybin is one. What may be shown here is the same as before; the text to cite is new.',
      fr: 'On ne peut pas faire la publicité d’une drogue d’usage restreint, et la psilocybine en est une. Ce qui peut être montré ici reste le même; le texte à citer est nouveau.',
    },
    source: 'ca-csr',
  },
  {
    date: '2026-07-11',
    title: { en: 'Germany: hardship programme', fr: 'Allemagne : programme pour les cas de rigueur' },
    text: {
      en: 'The listed year of a programme with psilocybin at two clinics, for depression, came to its end. We found no word of a renewal.',
      fr: 'L’année annoncée d’un programme avec la psilocybine dans deux cliniques, pour la dépression, a pris fin. Nous n’avons trouvé aucune mention d’un renouvellement.',
    },
    source: 'de-hardship-2025',
  },
  {
    date: '2026-01-01',
    title: { en: 'Czechia: use by specialists', fr: 'Tchéquie : usage par des spécialistes' },
    text: {
      en: 'A specialist in an authorised psychiatric facility may have psilocybin prepared for one patient. It stays a controlled substance.',
      fr: 'Une ou un spécialiste d’un établissement psychiatrique autorisé peut faire préparer de la psilocybine pour une personne. Elle reste une substance désignée.',
    },
    source: 'cz-treatment-2025',
  },
]
