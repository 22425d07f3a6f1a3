import type { Currency as ReckonedCurrency } from '@gatehouse/commerce'
import { z } from 'zod'

/** The currencies that the house reckons in, ISO 4217. All have two decimals: minor units are cents. */
export const currencies = ['CAD', 'USD', 'EUR'] as const satisfies readonly ReckonedCurrency[]
export const currencySchema = z.enum(currencies)
export type Currency = z.infer<typeof currencySchema>

/** A price as the catalogue has it: minor units (cents), and whether tax is in it (EUR yes, CAD and USD no). */
export const priceSchema = z.object({ currency: currencySchema, amountMinor: z.number().int().nonnegative(), taxIncluded: z.boolean() })
export type Price = z.infer<typeof priceSchema>
