import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { readLang } from '../../../../data/params.ts'
import { readLayout } from '../../../../data/site.ts'
import { CheckoutPage } from '../../../../features/checkout/checkout-page.tsx'
import { Frame } from '../../../../features/frame/frame.tsx'
import { readToldStep } from '../../../../gate/told-step.ts'
import { wordsOf } from '../../../../i18n/index.ts'
import type { CheckoutStep } from '../../../../shop/checkout-step.ts'
import { unlistedMetadata } from '../../../metadata.ts'

interface Props { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params)
  return unlistedMetadata(wordsOf(lang).checkout.title, (await readLayout(lang)).siteName)
}

export default async function Page({ params }: Props) {
  const lang = await readLang(params)
  const [layout, given] = await Promise.all([readLayout(lang), headers()])
  return <Frame layout={layout} lang={lang} path="/checkout"><CheckoutPage step={readToldStep<CheckoutStep>(given)} lang={lang} /></Frame>
}
