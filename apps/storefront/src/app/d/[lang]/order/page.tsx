import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { readLang } from '../../../../data/params.ts'
import { readLayout } from '../../../../data/site.ts'
import { Frame } from '../../../../features/frame/frame.tsx'
import { OrderPage } from '../../../../features/order/order-page.tsx'
import { readToldStep } from '../../../../gate/told-step.ts'
import { wordsOf } from '../../../../i18n/index.ts'
import type { OrderStep } from '../../../../shop/order-step.ts'
import { unlistedMetadata } from '../../../metadata.ts'

interface Props { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params)
  // Without its number: titles end up in histories and on shared screens.
  return unlistedMetadata(wordsOf(lang).order.crumb, (await readLayout(lang)).siteName)
}

export default async function Page({ params }: Props) {
  const lang = await readLang(params)
  const [layout, given] = await Promise.all([readLayout(lang), headers()])
  const step = readToldStep<OrderStep>(given)
  return <Frame layout={layout} lang={lang} path={step.path}><OrderPage step={step} lang={lang} /></Frame>
}
