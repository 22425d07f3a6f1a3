import type { Locale } from '@gatehouse/contract'
import type { GatedShop } from '../../gate/gated.ts'
import { wordsOf } from '../../i18n/index.ts'
import { ProductCards } from '../../parts/cards.tsx'
import { Crumbs } from '../../parts/crumbs.tsx'
import { layOutShelves } from './shelves.ts'

/** The catalogue, shelf by shelf, in the order that the shop gives. */
export function ShopPage({ shop, lang, isOpen = false }: { shop: GatedShop; lang: Locale; isOpen?: boolean }) {
  const { shop: words, price } = wordsOf(lang)
  const shelves = layOutShelves(shop.products)
  return (
    <div className="wrap">
      <Crumbs lang={lang} steps={[{ label: shop.title }]} />
      <header className="page-head shop-head"><h1>{shop.title}</h1><p className="lead">{shop.lead}</p>{!isOpen && shop.products.some(({ level }) => level === 'purchase') ? <p className="soft">{price.noOrders}</p> : null}</header>
      {shelves.length > 1 ? (
        <nav aria-label={words.shelves}>
          <ul className="chips">
            {shelves.map(({ name, products }, index) => <li key={name}><a href={`#shelf-${index}`}>{name} <span>{products.length}</span></a></li>)}
          </ul>
        </nav>
      ) : null}
      <div className="shelves">
        {shelves.map(({ name, products, form }, index) => (
          <section key={name} className={`shelf shelf-${form}`} aria-labelledby={`shelf-${index}`}>
            <header><h2 id={`shelf-${index}`}>{name}</h2><p>{words.entries(products.length)}</p></header>
            <ProductCards products={products} lang={lang} />
          </section>
        ))}
      </div>
    </div>
  )
}
