import type { TaxClass } from '@gatehouse/commerce'
import type { Both } from '../../authoring/language.ts'

interface RateSeed { title: Both<string>; tax: string; percent: string; places: string[]; exceptPlaces?: string[]; classes: Exclude<TaxClass, 'exempt'>[]; note: string }

// Demo data, with the authority's page to compare each rate with. An accountant checks them before anything is sold.

const checked = 'Demo data of 27 November 2026, for an accountant to check before a sale. To compare with:'
const federal = `${checked} https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/gst-hst-businesses/charge-collect-which-rate.html`
const books = `${checked} https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/gi-065/point-sale-rebate-on-books.html (in provinces with HST a printed book has a point-of-sale rebate of the provincial part, so 5 % is charged; a book to write in hasn’t).`
const groceries = `${checked} https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/4-3/basic-groceries.html (basic groceries are zero-rated; supplements aren’t and belong to the class “standard”).`
const provincial = (url: string) => `${checked} ${url} (the demo takes it on neither books nor groceries).`

const harmonised = ['CA-NB', 'CA-NL', 'CA-NS', 'CA-ON', 'CA-PE']

export const taxRates: readonly RateSeed[] = [
  { title: { en: 'GST', fr: 'TPS' }, tax: 'gst', percent: '5', places: ['CA'], exceptPlaces: harmonised, classes: ['standard'], note: federal },
  { title: { en: 'GST', fr: 'TPS' }, tax: 'gst', percent: '5', places: ['CA'], classes: ['books'], note: books },
  { title: { en: 'GST/HST, zero-rated', fr: 'TPS/TVH, détaxé' }, tax: 'gst', percent: '0', places: ['CA'], classes: ['food'], note: groceries },
  { title: { en: 'HST', fr: 'TVH' }, tax: 'hst', percent: '13', places: ['CA-ON'], classes: ['standard'], note: federal },
  { title: { en: 'HST', fr: 'TVH' }, tax: 'hst', percent: '14', places: ['CA-NS'], classes: ['standard'], note: federal },
  { title: { en: 'HST', fr: 'TVH' }, tax: 'hst', percent: '15', places: ['CA-NB', 'CA-NL', 'CA-PE'], classes: ['standard'], note: federal },
  { title: { en: 'QST', fr: 'TVQ' }, tax: 'qst', percent: '9.975', places: ['CA-QC'], classes: ['standard'], note: provincial('https://www.revenuquebec.ca/en/businesses/consumption-taxes/gsthst-and-qst/collecting-gst-and-qst/calculating-the-taxes/') },
  { title: { en: 'BC PST', fr: 'TVP de la C.-B.' }, tax: 'pst', percent: '7', places: ['CA-BC'], classes: ['standard'], note: provincial('https://www2.gov.bc.ca/gov/content/taxes/sales-taxes/pst') },
  { title: { en: 'Manitoba RST', fr: 'TVD du Manitoba' }, tax: 'pst', percent: '7', places: ['CA-MB'], classes: ['standard'], note: provincial('https://www.gov.mb.ca/finance/taxation/taxes/retail.html') },
  { title: { en: 'Saskatchewan PST', fr: 'TVP de la Saskatchewan' }, tax: 'pst', percent: '6', places: ['CA-SK'], classes: ['standard'], note: provincial('https://www.saskatchewan.ca/business/taxes-licensing-and-reporting/provincial-taxes-policies-and-bulletins/provincial-sales-tax') },
  {
    title: { en: 'No tax collected', fr: 'Aucune taxe perçue' }, tax: 'sales-tax', percent: '0', places: ['US'], classes: ['standard', 'books', 'food'],
    note: 'Demo: a seller without a place of business in a state collects no sales tax there below that state’s threshold for remote sellers. Whoever really sells has to look at each state.',
  },
  { title: { en: 'VAT, reduced rate', fr: 'TVA, taux réduit' }, tax: 'vat', percent: '9', places: ['NL'], classes: ['books', 'food'], note: `${checked} https://business.gov.nl/regulation/vat-rates-exemptions/` },
  { title: { en: 'VAT', fr: 'TVA' }, tax: 'vat', percent: '21', places: ['NL'], classes: ['standard'], note: `${checked} https://business.gov.nl/regulation/vat-rates-exemptions/` },
  { title: { en: 'VAT, reduced rate', fr: 'TVA, taux réduit' }, tax: 'vat', percent: '7', places: ['DE'], classes: ['books'], note: `${checked} https://europa.eu/youreurope/business/taxation/vat/vat-rules-rates/index_en.htm` },
  { title: { en: 'VAT, reduced rate', fr: 'TVA, taux réduit' }, tax: 'vat', percent: '5.5', places: ['FR'], classes: ['books'], note: `${checked} https://europa.eu/youreurope/business/taxation/vat/vat-rules-rates/index_en.htm` },
]
