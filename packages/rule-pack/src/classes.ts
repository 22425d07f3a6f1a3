import { type RuleSetSource } from '@gatehouse/policy'

/** The classes of goods. Products carry leaves; a rule on a class covers everything below it. */
export const classes: RuleSetSource['classes'] = [
  { id: 'goods' },
  { id: 'print', parent: 'goods' },
  { id: 'book', parent: 'print' },
  { id: 'journal', parent: 'print' },
  { id: 'fungi', parent: 'goods' },
  { id: 'functional-mushroom', parent: 'fungi' },
  { id: 'mycelium-supplement', parent: 'fungi' },
  { id: 'culinary-grow-kit', parent: 'fungi' },
  { id: 'psilocybin', parent: 'fungi' },
  { id: 'psilocybin-mushroom', parent: 'psilocybin' },
  { id: 'psilocybin-truffle', parent: 'psilocybin' },
  { id: 'psilocybin-spores', parent: 'psilocybin' },
  { id: 'amanita', parent: 'fungi' },
  { id: 'reagent-kit', parent: 'goods' },
  { id: 'cannabis', parent: 'goods' },
  { id: 'hemp-cbd', parent: 'cannabis' },
  { id: 'kratom', parent: 'goods' },
]
