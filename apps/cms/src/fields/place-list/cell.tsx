import { placeName } from '@gatehouse/places'
import type { DefaultServerCellComponentProps } from 'payload'
import { placesIn } from '../places.ts'

const most = 6

/** Places in a list of documents: by name, as many as a row has room for, and how many more there are. */
export function PlacesCell({ cellData, i18n }: Pick<DefaultServerCellComponentProps, 'cellData' | 'i18n'>) {
  const language = i18n.language.startsWith('fr') ? 'fr' : 'en'
  const codes = placesIn(cellData)
  const more = codes.length - most
  const shown = codes.slice(0, most).map((code) => placeName(code, language)).join(', ')
  return <span>{shown}{more > 0 ? (language === 'fr' ? ` et ${more} de plus` : ` and ${more} more`) : ''}</span>
}
