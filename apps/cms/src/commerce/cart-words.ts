import { mostLines, mostOfVariant, type Locale } from '@gatehouse/contract'

// Why a cart can't hold so much, for the visitor to read beside the box: the storefront shows these sentences as they stand.

interface CartWords {
  left: (count: number) => string
  mostOfProduct: (count: number) => string
  mostOfVariant: string
  mostLines: string
}

const words: Record<Locale, CartWords> = {
  en: {
    left: (count) => (count === 0 ? 'None of this is left.' : count === 1 ? 'Only one of this is left.' : `Only ${count} of this are left.`),
    mostOfProduct: (count) => (count === 1 ? 'Only one of this product can be bought in an order.' : `At most ${count} of this product can be bought in an order.`),
    mostOfVariant: `A basket holds at most ${mostOfVariant} of one thing.`,
    mostLines: `A basket holds at most ${mostLines} different things.`,
  },
  fr: {
    left: (count) => (count === 0 ? 'Il n’en reste plus.' : count === 1 ? 'Il n’en reste qu’un.' : `Il n’en reste que ${count}.`),
    mostOfProduct: (count) => (count === 1 ? 'Une commande ne peut contenir qu’un seul de ce produit.' : `Une commande peut contenir au plus ${count} de ce produit.`),
    mostOfVariant: `Un panier peut contenir au plus ${mostOfVariant} fois le même article.`,
    mostLines: `Un panier peut contenir au plus ${mostLines} articles différents.`,
  },
}

export const cartWordsOf = (locale: Locale): CartWords => words[locale]
