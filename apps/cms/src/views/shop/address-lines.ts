import { placeName } from '@gatehouse/places'
import type { OrderAddress } from '../../commerce/orders/order-row.ts'

/** An address as it stands on a parcel, the country in English, as carriers everywhere read it. */
export const addressLines = ({ name, line1, line2, city, region, postalCode, country }: OrderAddress): string[] =>
  [name, line1, line2 ?? '', [city, region?.slice(country.length + 1), postalCode].filter(Boolean).join(' '), placeName(country, 'en')].filter((line) => line !== '')
