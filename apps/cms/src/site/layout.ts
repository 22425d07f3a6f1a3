import type { LayoutView } from '@gatehouse/contract'
import { readCheckout } from '../commerce/checkout-mode.ts'
import type { Documents } from './documents.ts'
import { readGlobal, type Saved } from './globals.ts'
import { toHelpLines } from './help-lines.ts'
import { pathExists } from './path-exists.ts'

type Link = Saved<{ label: string; path: string }>

/** The frame of every page. A link is left out while its page isn't there, and while it has no words in this language. */
export async function readLayout(documents: Documents): Promise<LayoutView> {
  const site = await readGlobal(documents, 'site')
  const navigation = await readGlobal(documents, 'navigation')
  documents.tags.global('checkout')
  const { mode } = await readCheckout(documents.payload)
  const footer = await Promise.all((navigation.footer ?? []).map(async ({ title, links }) => ({ title: title ?? '', links: await existing(documents, links) })))
  return {
    siteName: site.name ?? '',
    description: site.description ?? '',
    tagline: site.tagline ?? '',
    footnote: site.footnote ?? '',
    header: await existing(documents, navigation.header),
    footer: footer.filter(({ links }) => links.length > 0),
    helpLines: (site.helpLines ?? []).map(toHelpLines),
    checkout: mode,
  }
}

async function existing(documents: Documents, links: Link[] | null | undefined): Promise<{ label: string; path: string }[]> {
  const checked = await Promise.all((links ?? []).map(async ({ label, path }) => ({ label: label ?? '', path: path ?? '', exists: await pathExists(documents, path ?? '') })))
  return checked.filter(({ exists, label }) => exists && label !== '').map(({ label, path }) => ({ label, path }))
}
