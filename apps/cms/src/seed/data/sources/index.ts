import { canadianLaw } from './canadian-law.ts'
import { helpLineSources } from './help-lines.ts'
import { otherPlaces } from './other-places.ts'
import type { SourceSeed } from './source-seed.ts'
import { studies } from './studies.ts'

const all = { ...studies, ...canadianLaw, ...otherPlaces, ...helpLineSources }

export type SourceKey = keyof typeof all
export const sources: Record<SourceKey, SourceSeed> = all
export const sourceKeys = Object.keys(all) as SourceKey[]
