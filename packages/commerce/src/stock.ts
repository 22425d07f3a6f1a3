/**
 * How much of a variant can still be sold, for people: from what is on hand and what is promised to orders. `low` from `lowFrom` down.
 * More reserved than on hand counts as none.
 */
export function stockLevel({ onHand, reserved }: { onHand: number; reserved: number }, lowFrom = 5): { available: number; level: 'in-stock' | 'low' | 'out' } {
  const available = Math.max(0, onHand - reserved)
  return { available, level: available === 0 ? 'out' : available <= lowFrom ? 'low' : 'in-stock' }
}
