import { checkShipTo } from './ship-to.ts'

const to = (country: string, region: string | null, postalCode: string) => checkShipTo({ country, region, postalCode })

it.each([
  ['CA', 'CA-ON', 'K1A 0B1', 'CA-ON'], ['CA', 'CA-QC', ' h2x1y4', 'CA-QC', 'H2X 1Y4'], ['CA', 'CA-NU', 'X0A  0H0', 'CA-NU', 'X0A 0H0'], ['CA', 'CA-NT', 'X1A-2B3', 'CA-NT', 'X1A 2B3'],
  ['US', 'US-TX', '78701', 'US-TX'], ['US', 'US-NY', '06390-0001', 'US-NY'], ['US', 'US-PR', '00901', 'US-PR'], ['PR', null, '00901', 'US-PR'],
  ['NL', null, '1011 ab', 'NL', '1011 AB'], ['NL', 'NL-NH', '1011 AB', 'NL-NH'], ['IE', null, '', 'IE'],
])('takes %s %s %s', (country, region, code, place, written = code) => expect(to(country, region, code)).toEqual({ ok: true, place, postalCode: written }))

it.each([
  ['CA', 'CA-ON', 'H2X 1Y4', 'postalCode'], ['CA', 'CA-NT', 'X0A 0H0', 'postalCode'], ['CA', 'CA-ON', 'K1A', 'postalCode'], ['CA', 'CA-ON', '', 'postalCode'], ['CA', 'CA-ON', 'D1A 0B1', 'postalCode'],
  ['US', 'US-TX', '10001', 'postalCode'], ['US', 'US-TX', '7870', 'postalCode'], ['US', 'US-TX', '00000', 'postalCode'], ['PR', null, '78701', 'postalCode'],
  ['CA', null, 'K1A 0B1', 'region'], ['US', null, '78701', 'region'], ['CA', 'US-TX', '78701', 'region'], ['CA', 'CA-ZZ', 'K1A 0B1', 'region'], ['PR', 'US-TX', '78701', 'region'], ['XX', null, '', 'country'],
])('names the field of %s %s %s', (country, region, code, field) => {
  const checked = to(country, region, code)
  expect(checked.ok ? [] : Object.keys(checked.fields)).toEqual([`shipTo.${field}`])
})
