import type { Endpoint } from 'payload'
import { exportEndpoints } from './export.ts'
import { orderActs } from './orders.ts'
import { stockActs } from './stock.ts'

/** What the shop's own views in the admin ask. */
export const deskEndpoints: Endpoint[] = [...orderActs, ...stockActs, ...exportEndpoints]
