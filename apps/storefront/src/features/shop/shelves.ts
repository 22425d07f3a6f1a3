export interface Shelf<Card> {
  name: string
  products: Card[]
  /** `opening` shows its first entry large; two `half` shelves of one entry each stand side by side. */
  form: 'opening' | 'full' | 'half'
}

/** Groups entries by shelf, in the order of each one's first entry, and gives each shelf its form. */
export function layOutShelves<Card extends { group: string }>(products: Card[]): Shelf<Card>[] {
  const groups = new Map<string, Card[]>()
  for (const product of products) groups.set(product.group, [...(groups.get(product.group) ?? []), product])

  const shelves: Shelf<Card>[] = []
  for (const [name, entries] of groups) {
    const before = shelves.at(-1)
    const isFirst = before === undefined
    const isSingle = entries.length === 1
    // A second single pulls the one before it to its side, unless that has a partner.
    if (isSingle && before?.form === 'full' && before.products.length === 1) {
      before.form = 'half'
      shelves.push({ name, products: entries, form: 'half' })
    } else shelves.push({ name, products: entries, form: isFirst && !isSingle ? 'opening' : 'full' })
  }
  return shelves
}
