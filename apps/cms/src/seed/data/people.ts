import type { Both } from '../authoring/language.ts'
import type { AuthorSlug } from './slugs.ts'
import type { StaffEmail } from './staff.ts'

export interface PersonSeed {
  slug: AuthorSlug
  name: string
  jobTitle: Both<string>
  credentials: string
  bio: Both<string>
  /** Each has an account of their own, so that a reviewer can be told from an author. */
  account: StaffEmail
}

export const people: readonly PersonSeed[] = [
  {
    slug: 'maren-oyelaran',
    name: 'Maren Oyelaran',
    jobTitle: { en: 'science editor', fr: 'rédactrice scientifique' },
    credentials: '',
    bio: {
      en: 'Maren Oyelaran is invented: a person of this demonstration, who stands for whoever writes the texts.',
      fr: 'Maren Oyelaran est inventée : une personne de cette démonstration, à la place de qui écrit les textes.',
    },
    account: 'editor@lamella-margin.example',
  },
  {
    slug: 'odile-tremblay-nakamura',
    name: 'Odile Tremblay-Nakamura',
    jobTitle: { en: 'publisher, law', fr: 'éditrice, droit' },
    credentials: '',
    bio: {
      en: 'Odile Tremblay-Nakamura is invented: a person of this demonstration, who stands for whoever follows the law.',
      fr: 'Odile Tremblay-Nakamura est inventée : une personne de cette démonstration, à la place de qui suit le droit.',
    },
    account: 'admin@lamella-margin.example',
  },
  {
    slug: 'ines-caldwell',
    // No title before the name: French would ask for another, and the letters after it say the same.
    name: 'Inès Caldwell',
    jobTitle: { en: 'anesthesiology and pain medicine', fr: 'anesthésiologie et médecine de la douleur' },
    credentials: 'MD, FRCPC',
    bio: {
      en: 'Dr Inès Caldwell is invented, and so are the letters after her name: she stands for the clinician who reviews a text. No clinician has reviewed this demonstration.',
      fr: 'La Dre Inès Caldwell est inventée, tout comme les lettres après son nom : elle est là à la place de la clinicienne qui révise un texte. Personne de la profession n’a révisé cette démonstration.',
    },
    account: 'reviewer@lamella-margin.example',
  },
]
