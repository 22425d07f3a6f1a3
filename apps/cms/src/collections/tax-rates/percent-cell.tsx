import type { DefaultServerCellComponentProps } from 'payload'
import { percentOf } from '../../commerce/percent-of.ts'

/** A rate in the list of rates. */
export const PercentCell = ({ cellData, i18n }: Pick<DefaultServerCellComponentProps, 'cellData' | 'i18n'>) => <span>{typeof cellData === 'number' ? percentOf(cellData, i18n.language) : ''}</span>
