import type { GlobalConfig } from 'payload'
import { globalHandsOnWhole } from '../collections/whole-rows.ts'
import { checkout } from './checkout/index.ts'
import { navigation } from './navigation/index.ts'
import { shop } from './shop/index.ts'
import { shopPlaces } from './shop-places/index.ts'
import { site } from './site/index.ts'

export const globals = (): GlobalConfig[] => [site(), navigation(), shop(), shopPlaces(), checkout()].map(globalHandsOnWhole)
