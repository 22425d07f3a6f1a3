import { english, type ChangeWords } from './words.en.ts'
import { french } from './words.fr.ts'

export type { ChangeWords }

export const changeWords = (language: string | undefined): ChangeWords => (language?.startsWith('fr') ? french : english)
