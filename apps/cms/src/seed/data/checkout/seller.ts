/** Who sells in the demo. Plainly nobody: a street and a town of that name, a postal code with a letter that none has, a number of zeros, a domain that is kept for examples. */
export const seller = {
  sellerName: 'Lamella & Margin Demo Shop Inc.',
  sellerAddress: ['1 Demonstration Street', 'Sampleville, ON  K0D 0D0', 'Canada'].join('\n'),
  sellerTaxNumbers: 'GST/HST · TPS/TVH 00000 0000 RT0000 (demo / démo)',
  sellerEmail: 'orders@lamella.example',
} as const
