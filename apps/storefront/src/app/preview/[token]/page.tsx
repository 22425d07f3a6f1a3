import type { LayoutView, PreviewView } from '@gatehouse/contract'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readLayout, readPreview } from '../../../data/site.ts'
import { env } from '../../../env.ts'
import { FaqPage } from '../../../features/faq/faq-page.tsx'
import { Frame } from '../../../features/frame/frame.tsx'
import { PreviewBanner } from '../../../features/preview/preview-banner.tsx'
import { draftLevels, draftProduct } from '../../../gate/gated.ts'
import { RefreshOnSave } from '../../../features/preview/refresh-on-save.tsx'
import { ProductPage } from '../../../features/product/product-page.tsx'
import { CorrectionsPage } from '../../../features/text/corrections-page.tsx'
import { StandingPage } from '../../../features/text/standing-page.tsx'
import { TextPage } from '../../../features/text/text-page.tsx'
import { wordsOf } from '../../../i18n/index.ts'
import { unlistedMetadata } from '../../metadata.ts'

// Dynamic: rendered at each request with the nonce that the door hands in, never kept, never indexed.
export const dynamic = 'force-dynamic'

interface Params { params: Promise<{ token: string }> }

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const preview = await readPreview((await params).token)
  const title = preview ? `${wordsOf(preview.locale).preview.banner} · ${titleOf(preview)}` : wordsOf('en').preview.spentTitle
  return unlistedMetadata(title, undefined, { follow: false })
}

export default async function Page({ params }: Params) {
  const preview = await readPreview((await params).token)
  if (!preview) notFound()
  const { locale } = preview
  const layout = await readLayout(locale)
  return (
    <>
      <PreviewBanner lang={locale} />
      <Frame layout={layout} lang={locale} path={pathOf(preview)} {...(preview.page === 'product' ? { gateLevel: 'information' as const } : {})}>
        <DraftPage preview={preview} layout={layout} />
      </Frame>
      <RefreshOnSave cmsUrl={env().PUBLIC_CMS_URL} />
    </>
  )
}

const titleOf = (preview: PreviewView): string => (preview.page === 'corrections' ? preview.view.page.title : preview.view.title)

/** The address that the document has, or will have: what the navigation marks and the language switch leads to. */
function pathOf(preview: PreviewView): string {
  switch (preview.page) {
    case 'text': return `/${preview.view.kind}s/${preview.view.slug}`
    case 'faq': return '/faq'
    case 'product': return `/shop/${preview.view.slug}`
    case 'page': return `/${preview.view.slug}`
    case 'corrections': return '/corrections'
    default: return preview satisfies never
  }
}

function DraftPage({ preview, layout }: { preview: PreviewView; layout: LayoutView }) {
  const { locale } = preview
  switch (preview.page) {
    case 'text': return <TextPage text={preview.view} lang={locale} helpLines={layout.helpLines} levelOf={draftLevels} />
    case 'faq': return <FaqPage faq={preview.view} lang={locale} levelOf={draftLevels} />
    case 'product': return <ProductPage product={draftProduct(preview.view)} lang={locale} levelOf={draftLevels} />
    case 'page': return <StandingPage page={preview.view} siteName={layout.siteName} lang={locale} levelOf={draftLevels} />
    case 'corrections': return <CorrectionsPage view={preview.view} siteName={layout.siteName} lang={locale} levelOf={draftLevels} />
    default: return preview satisfies never
  }
}
