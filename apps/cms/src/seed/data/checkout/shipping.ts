import type { Both } from '../../authoring/language.ts'

interface ZoneSeed { title: Both<string>; places: string[]; exceptPlaces?: string[]; note: string; kind: 'flat' | 'weight'; flatCadMinor?: number; flatUsdMinor?: number; flatEurMinor?: number; bands?: { upToGrams: number; CAD?: number; USD?: number; EUR?: number }[] }

const invented = 'Demo: an invented price, no carrier’s.'
const north = ['CA-NT', 'CA-NU', 'CA-YT']
const euroArea = ['AT', 'BE', 'BG', 'CY', 'DE', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'PT', 'SI', 'SK']

export const shippingZones: readonly ZoneSeed[] = [
  { title: { en: 'By mail', fr: 'Par la poste' }, places: ['CA'], exceptPlaces: north, note: invented, kind: 'weight', bands: [{ upToGrams: 500, CAD: 1190 }, { upToGrams: 2000, CAD: 1640 }, { upToGrams: 10_000, CAD: 2480 }] },
  { title: { en: 'Courier, with a signature', fr: 'Messagerie, avec signature' }, places: ['CA'], exceptPlaces: north, note: invented, kind: 'flat', flatCadMinor: 2900 },
  { title: { en: 'By mail to the North', fr: 'Par la poste vers le Nord' }, places: north, note: invented, kind: 'weight', bands: [{ upToGrams: 500, CAD: 1890 }, { upToGrams: 2000, CAD: 2950 }] },
  { title: { en: 'By mail to the United States', fr: 'Par la poste vers les États-Unis' }, places: ['US'], note: invented, kind: 'weight', bands: [{ upToGrams: 500, CAD: 1650, USD: 1250 }, { upToGrams: 2000, CAD: 2600, USD: 1950 }] },
  { title: { en: 'By mail to the Netherlands', fr: 'Par la poste vers les Pays-Bas' }, places: ['NL'], note: invented, kind: 'weight', bands: [{ upToGrams: 500, CAD: 2200, EUR: 1500 }, { upToGrams: 2000, CAD: 3900, EUR: 2650 }] },
  { title: { en: 'By mail to the euro area', fr: 'Par la poste vers la zone euro' }, places: euroArea, note: invented, kind: 'weight', bands: [{ upToGrams: 500, CAD: 2400, EUR: 1650 }, { upToGrams: 2000, CAD: 4200, EUR: 2850 }] },
]
