import type { Locale, ProductCard, ShopView } from '@gatehouse/contract'
import { wordsOf } from '../../i18n/index.ts'
import { ProductCards } from '../../parts/cards.tsx'
import { Crumbs } from '../../parts/crumbs.tsx'

/** The catalogue, shelf by shelf, in the order that the shop gives. */
export function ShopPage({ shop, lang }: { shop: ShopView; lang: Locale }) {
  const words = wordsOf(lang).shop
  const shelves = groupByShelf(shop.products)
  return (
    <div className="wrap">
      <Crumbs lang={lang} steps={[{ label: shop.title }]} />
      <header className="page-head"><h1>{shop.title}</h1><p className="lead">{shop.lead}</p></header>
      {shelves.length > 1 ? (
        <nav aria-label={words.shelves}>
          <ul className="chips">
            {shelves.map(([shelf, products], index) => <li key={shelf}><a href={`#shelf-${index}`}>{shelf} <span>{products.length}</span></a></li>)}
          </ul>
        </nav>
      ) : null}
      {shelves.map(([shelf, products], index) => (
        <section key={shelf} className="shelf" aria-labelledby={`shelf-${index}`}>
          <header><h2 id={`shelf-${index}`}>{shelf}</h2><p>{words.entries(products.length)}</p></header>
          <ProductCards products={products} lang={lang} />
        </section>
      ))}
    </div>
  )
}

/** Shelves stand in the order of their first product. */
function groupByShelf(products: ProductCard[]): [shelf: string, products: ProductCard[]][] {
  const shelves = new Map<string, ProductCard[]>()
  for (const product of products) shelves.set(product.group, [...(shelves.get(product.group) ?? []), product])
  return [...shelves]
}
