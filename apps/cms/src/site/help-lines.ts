import type { LayoutView } from '@gatehouse/contract'
import type { Site } from '../payload-types.ts'
import type { Saved } from './globals.ts'

type HelpLines = LayoutView['helpLines'][number]
type Row = NonNullable<Saved<Site>['helpLines']>[number]

export const toHelpLines = ({ country, lines }: Row): HelpLines => ({
  country: country ?? '',
  lines: (lines ?? []).map(({ label, number, tel }) => ({ label: label ?? '', number: number ?? '', tel: tel ?? '' })),
})
