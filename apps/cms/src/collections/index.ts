import type { CollectionConfig } from 'payload'
import { allOrNone } from '../audit/all-or-none.ts'
import { tellsSettings } from '../audit/tell-settings.ts'
import { wellFormedTexts } from '../editor/shape/well-formed-texts.ts'
import { keepsPublicWhole } from '../publishing/needed/keep-whole.ts'
import { holdsHead } from '../rules/hold-head.ts'
import { articles } from './articles/index.ts'
import { auditLog } from './audit-log/index.ts'
import { authors } from './authors/index.ts'
import { carts } from './carts/index.ts'
import { changes } from './changes/index.ts'
import { comments } from './comments/index.ts'
import { decisionLog } from './decision-log/index.ts'
import { faqs } from './faqs/index.ts'
import { refusesForbiddenFields } from './forbidden-fields.ts'
import { guides } from './guides/index.ts'
import { limitReads } from './limit-reads.ts'
import { media } from './media/index.ts'
import { opensTransaction } from './open-transaction.ts'
import { orderEvents } from './order-events/index.ts'
import { orderMails } from './order-mails/index.ts'
import { orders } from './orders/index.ts'
import { pages } from './pages/index.ts'
import { paymentEvents } from './payment-events/index.ts'
import { places } from './places/index.ts'
import { policyCases } from './policy-cases/index.ts'
import { policyHead } from './policy-head/index.ts'
import { productClasses } from './product-classes/index.ts'
import { productFacts } from './product-facts/index.ts'
import { products } from './products/index.ts'
import { ruleChanges } from './rule-changes/index.ts'
import { ruleSets } from './rule-sets/index.ts'
import { rules } from './rules/index.ts'
import { shippingZones } from './shipping-zones/index.ts'
import { snapshots } from './snapshots/index.ts'
import { sources } from './sources/index.ts'
import { staffCollection } from './staff/index.ts'
import { stock } from './stock/index.ts'
import { stockLedger } from './stock-ledger/index.ts'
import { taxRates } from './tax-rates/index.ts'
import { topics } from './topics/index.ts'
import { variants } from './variants/index.ts'
import { handsOnWholeRows } from './whole-rows.ts'

/** Made anew for each config: Payload writes into what it is given. The order is that of the admin's menu. */
export const collections = (): CollectionConfig[] =>
  [
    articles(), guides(), faqs(), pages(), topics(), media(),
    sources(), authors(),
    orders(), orderEvents(), orderMails(),
    products(), variants(), stock(), stockLedger(), shippingZones(), taxRates(), productFacts(), productClasses(),
    rules(), places(), policyCases(), ruleSets(), ruleChanges(), auditLog(), decisionLog(), policyHead(),
    comments(),
    staffCollection(), carts(), paymentEvents(), changes(), snapshots(),
  ].map(limitReads).map(refusesForbiddenFields).map(wellFormedTexts).map(keepsPublicWhole).map(tellsSettings).map(allOrNone).map(opensTransaction).map(holdsHead).map(handsOnWholeRows)
