import { about } from './about.ts'
import { corrections } from './corrections.ts'
import { howWeReview } from './how-we-review.ts'
import type { PageSeed } from './page-seed.ts'
import { privacy } from './privacy.ts'
import { terms } from './terms.ts'

export type { PageSeed } from './page-seed.ts'
export const pages: readonly PageSeed[] = [about, corrections, howWeReview, privacy, terms]
